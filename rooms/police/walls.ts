/** What the police room holds, and who reads and writes it. */
import { declareRoom } from "../../kernel/walls.ts";

const lifeOfPlan = { fr: "durée du plan", en: "life of the plan" };

export const policeWalls = declareRoom({
  room: "police",
  purpose: {
    fr: "Suivre les lieux de vente et de consommation, les cuisines démantelées et la présence sur la voie publique",
    en: "Follow places of sale and use, dismantled kitchens and presence in public space",
  },
  law: {
    fr: "Code de procédure pénale, art. 11 : comptes après coup, aucune personne",
    en: "Code of criminal procedure, art. 11: counts after the fact, no person",
  },
  owner: { fr: "Préfecture de Police", en: "Police prefecture" },
  holds: {
    fr: "points de deal, lieux de consommation, cuisines démantelées, opérations et présence, mesures administratives en nombre, nuisances signalées en nombre par semaine, décisions des cellules par secteur ; des lieux et des comptes seulement",
    en: "dealing points, consumption places, dismantled kitchens, operations and presence, administrative measures as counts, nuisance reported as weekly counts, the cells' decisions by sector; places and counts only",
  },
  never: {
    fr: "une personne ; quoi que ce soit venant des maraudes, de l'accueil, de l'hébergement ou du soin",
    en: "a person; anything that comes from outreach, reception, shelter or care",
  },
  roles: { officer: { fr: "agent·e de la préfecture de Police", en: "officer of the police prefecture" } },
  declarers: ["officer"],
  tables: {
    kitchen: {
      holds: { fr: "les cuisines démantelées", en: "dismantled kitchens" },
      read: { officer: "room", counter: "room", loader: "room" },
      insert: { officer: "agency", loader: "room" },
      update: {
        who: { officer: "agency", loader: "room" },
        columns: ["withdrawn_at", "withdrawn_reason", "version"],
      },
      retention: lifeOfPlan,
    },
    place: {
      holds: {
        fr: "les points de deal et lieux de consommation",
        en: "dealing points and consumption places",
      },
      read: { officer: "room", counter: "room", loader: "room" },
      insert: { officer: "agency", loader: "room" },
      update: { who: { officer: "agency", loader: "room" }, columns: ["closed_on", "version"] },
      retention: lifeOfPlan,
    },
    operation: {
      holds: { fr: "les opérations, par secteur et par jour", en: "operations, by sector and day" },
      read: { officer: "room", counter: "room", loader: "room" },
      insert: { officer: "agency", loader: "room" },
      retention: lifeOfPlan,
    },
    nuisance_week: {
      holds: {
        fr: "les signalements de l'espace public, en nombre par semaine, secteur et type",
        en: "public-space reports, as numbers by week, sector and type",
      },
      read: { officer: "room", carrier: "room", loader: "room" },
      insert: { carrier: "room", loader: "room" },
      update: { who: { carrier: "room", loader: "room" }, columns: ["count", "received_at"] },
      retention: lifeOfPlan,
    },
    sector_decision: {
      holds: { fr: "les décisions des cellules, par secteur", en: "the cells' decisions, by sector" },
      read: { officer: "room", carrier: "room", loader: "room" },
      insert: { carrier: "room", loader: "room" },
      retention: lifeOfPlan,
    },
  },
});
