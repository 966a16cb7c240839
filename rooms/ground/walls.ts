/** What the public-space room holds, and who reads and writes it. */
import { declareRoom } from "../../kernel/walls.ts";

const lifeOfPlan = { fr: "durée du plan", en: "life of the plan" };
const twoYears = { fr: "deux ans, puis seulement les comptes", en: "two years, then only the counts" };
const everyone = { agent: "room", mediator: "room", counter: "room", loader: "room" } as const;

export const groundWalls = declareRoom({
  room: "ground",
  purpose: {
    fr: "Recevoir les signalements des riverains, ramasser, passer en médiation, et suivre ce que les cellules décident par secteur",
    en: "Receive residents' reports, pick up litter, do mediation rounds, and follow what the cells decide by sector",
  },
  law: {
    fr: "Code général des collectivités territoriales, art. L2212-2 : salubrité et tranquillité ; des lieux et des comptes, aucune personne",
    en: "Local authorities code, art. L2212-2: public health and tranquillity; places and counts, no person",
  },
  owner: { fr: "Ville de Paris", en: "City of Paris" },
  holds: {
    fr: "les signalements par lieu public, les ramassages, les tournées de médiation, les déchets trouvés par les maraudes, les décisions des cellules par secteur",
    en: "reports by public place, pick-ups, mediation rounds, litter found by outreach, the cells' decisions by sector",
  },
  never: {
    fr: "la description d'une personne, un visage, une plaque ; un lieu de soin sur une carte publique ; qui a signalé",
    en: "the description of a person, a face, a plate; a place of care on a public map; who reported",
  },
  roles: {
    agent: { fr: "agent·e de l'espace public de la Ville", en: "the City's public-space agent" },
    mediator: { fr: "médiateur ou médiatrice", en: "mediator" },
  },
  declarers: [],
  tables: {
    report: {
      holds: { fr: "les signalements, par lieu public et par type", en: "reports, by public place and type" },
      read: everyone,
      insert: { agent: "agency", loader: "room" },
      update: {
        who: { agent: "room", loader: "room" },
        columns: ["state", "closed_on", "close_reason", "duplicate_of", "version"],
      },
      retention: twoYears,
    },
    pickup: {
      holds: { fr: "les ramassages, par secteur et par jour", en: "pick-ups, by sector and day" },
      read: everyone,
      insert: { agent: "agency", loader: "room" },
      retention: lifeOfPlan,
    },
    mediation_round: {
      holds: { fr: "les tournées de médiation", en: "mediation rounds" },
      read: everyone,
      insert: { agent: "agency", mediator: "agency", loader: "room" },
      retention: lifeOfPlan,
    },
    litter_found: {
      holds: {
        fr: "ce que les maraudes ont trouvé à ramasser, par lieu",
        en: "what outreach found to be picked up, by place",
      },
      read: { agent: "room", mediator: "room", carrier: "room", loader: "room" },
      insert: { carrier: "room", loader: "room" },
      retention: twoYears,
    },
    sector_decision: {
      holds: { fr: "les décisions des cellules, par secteur", en: "the cells' decisions, by sector" },
      read: { agent: "room", mediator: "room", carrier: "room", loader: "room" },
      insert: { carrier: "room", loader: "room" },
      update: { who: { agent: "room", loader: "room" }, columns: ["acknowledged_on", "version"] },
      retention: lifeOfPlan,
    },
    nuisance_sent: {
      holds: {
        fr: "les comptes de la semaine envoyés à la préfecture de Police",
        en: "the week's counts sent to the police prefecture",
      },
      read: { agent: "room", loader: "room" },
      insert: { agent: "room", loader: "room" },
      update: { who: { agent: "room", loader: "room" }, columns: ["count", "sent_at"] },
      retention: lifeOfPlan,
    },
  },
});
