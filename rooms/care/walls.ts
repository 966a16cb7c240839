/** What the care room holds, and who reads and writes it. */
import { declareRoom } from "../../kernel/walls.ts";

const lifeOfPlan = { fr: "durée du plan", en: "life of the plan" };
const medicalFile = {
  fr: "20 ans après le dernier passage (CSP, art. R1112-7)",
  en: "20 years after the last visit (CSP, art. R1112-7)",
};

export const careWalls = declareRoom({
  room: "care",
  purpose: {
    fr: "Suivre les unités de soin, les séjours et les rendez-vous des personnes accompagnées",
    en: "Follow care units, and the stays and appointments of the people cared for",
  },
  law: {
    fr: "CSP, art. L1110-4 : secret médical ; art. L3414-1 : anonymat à la demande",
    en: "CSP, art. L1110-4: medical secrecy; art. L3414-1: anonymity on request",
  },
  owner: { fr: "GHU Paris et hôpitaux", en: "GHU Paris and hospitals" },
  holds: {
    fr: "unités de soin, séjours et rendez-vous, sous une clé au hasard",
    en: "care units, stays and appointments, under a random key",
  },
  never: {
    fr: "une information de police ou du parquet ; un nom ou une adresse, à ce stade",
    en: "anything of the police or the prosecutor; at this stage, a name or an address",
  },
  roles: {
    psychologist: {
      fr: "psychologue de la permanence au tribunal",
      en: "psychologist of the desk at the court",
    },
    unit: { fr: "équipe d'une unité de soin", en: "team of a care unit" },
    referent: { fr: "professionnel·le habilité·e", en: "habilitated professional" },
  },
  declarers: ["psychologist", "unit"],
  tables: {
    unit: {
      // The list of units speaks of nobody, and each role needs it to say where an appointment takes place.
      holds: { fr: "les unités de soin et leurs lits", en: "care units and their beds" },
      read: { psychologist: "room", unit: "room", referent: "room", counter: "room", loader: "room" },
      insert: { unit: "agency", loader: "room" },
      update: { who: { unit: "site" }, columns: ["opened_on", "closed_on", "beds", "version"] },
      retention: lifeOfPlan,
    },
    stay: {
      holds: { fr: "les séjours, sous une clé au hasard", en: "stays, under a random key" },
      read: { unit: "site", counter: "room", loader: "room" },
      insert: { unit: "site", loader: "room" },
      update: { who: { unit: "site" }, columns: ["left_on", "relay_on", "version"] },
      person: true,
      retention: medicalFile,
    },
    appointment: {
      holds: { fr: "les rendez-vous, sous une clé au hasard", en: "appointments, under a random key" },
      read: { psychologist: "agency", unit: "site", referent: "agent", counter: "room", loader: "room" },
      insert: { psychologist: "agency", unit: "site", referent: "agent", loader: "room" },
      update: {
        who: { psychologist: "agency", unit: "site", referent: "agent" },
        columns: ["outcome", "version"],
      },
      person: true,
      retention: medicalFile,
    },
  },
});
