/** What the shelter room holds, and who reads and writes it. */
import { declareRoom } from "../../kernel/walls.ts";

const lifeOfPlan = { fr: "durée du plan", en: "life of the plan" };
const afterContact = {
  fr: "deux ans après le dernier séjour (référentiel CNIL 2021-028)",
  en: "two years after the last stay (CNIL reference 2021-028)",
};

export const shelterWalls = declareRoom({
  room: "shelter",
  purpose: {
    fr: "Savoir chaque nuit quelles places servent, accompagner les séjours et préparer la suite",
    en: "Know each night which places serve, accompany stays and prepare what comes next",
  },
  law: {
    fr: "CASF, art. L345-2-2 : accueil inconditionnel ; adresses secrètes",
    en: "CASF, art. L345-2-2: unconditional welcome; addresses are secret",
  },
  owner: {
    fr: "Opérateurs d'hébergement et guichet des places",
    en: "Shelter operators and the places desk",
  },
  holds: {
    fr: "sites et places par nature, nuits déclarées, séjours sous une clé au hasard, projets d'aval",
    en: "sites and places by kind, nights declared, stays under a random key, downstream projects",
  },
  never: {
    fr: "un nom, une adresse de site, une infraction, une note de soin ; la présence n'est jamais un registre de police",
    en: "a name, the address of a site, an offence, a clinical note; presence is never a police register",
  },
  roles: {
    desk: { fr: "guichet des places", en: "places desk" },
    operator: { fr: "équipe d'un site d'hébergement", en: "team of a shelter site" },
  },
  declarers: [],
  tables: {
    site: {
      holds: { fr: "les sites, sans adresse", en: "the sites, without an address" },
      read: { desk: "room", operator: "site", counter: "room", loader: "room" },
      // A site that is being opened is in nobody's mandate yet: its operator enters it under its own agency.
      insert: { desk: "room", operator: "agency", loader: "room" },
      update: { who: { desk: "room" }, columns: ["left_on", "version"] },
      retention: lifeOfPlan,
    },
    site_capacity: {
      holds: { fr: "les places de chaque site, par nature", en: "the places of each site, by kind" },
      read: { desk: "room", operator: "site", counter: "room", loader: "room" },
      insert: { desk: "room", operator: "site", loader: "room" },
      update: { who: { desk: "room", operator: "site" }, columns: ["funded", "open"] },
      retention: lifeOfPlan,
    },
    night: {
      holds: { fr: "les nuits déclarées, site par site", en: "nights declared, site by site" },
      read: { desk: "room", operator: "site", counter: "room", loader: "room" },
      insert: { desk: "room", operator: "site", loader: "room" },
      update: {
        who: { desk: "room", operator: "site" },
        columns: [
          "funded",
          "open",
          "neutralised",
          "occupied",
          "billed",
          "reason",
          "free_single",
          "free_couple",
          "free_women",
          "free_wheelchair",
          "free_animal",
          "declared_at",
          "corrected",
          "version",
        ],
      },
      retention: lifeOfPlan,
    },
    availability: {
      holds: {
        fr: "les places libres de la nuit, par nature, tous sites ensemble",
        en: "places free on a night, by kind, all sites together",
      },
      read: { desk: "room", operator: "room", counter: "room", loader: "room" },
      insert: { desk: "room", operator: "room", loader: "room" },
      update: { who: { desk: "room", operator: "room", loader: "room" }, columns: ["free"] },
      retention: { fr: "30 jours", en: "30 days" },
    },
    stay: {
      holds: { fr: "les séjours, sous une clé au hasard", en: "stays, under a random key" },
      read: { desk: "room", operator: "site", counter: "room", loader: "room" },
      insert: { desk: "room", operator: "site", loader: "room" },
      update: {
        who: { desk: "room", operator: "site" },
        columns: ["left_on", "exit_destination", "exit_reason", "ready_since", "version"],
      },
      person: true,
      retention: afterContact,
    },
    downstream_project: {
      holds: { fr: "les projets d'aval et leurs places", en: "downstream projects and their places" },
      read: { desk: "room", operator: "room", counter: "room", loader: "room" },
      insert: { desk: "room", operator: "agency", loader: "room" },
      retention: lifeOfPlan,
    },
  },
});
