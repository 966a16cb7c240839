/** What the street room holds, and who reads and writes it. */
import { declareRoom, type Reach } from "../../kernel/walls.ts";

const lifeOfPlan = { fr: "durée du plan", en: "life of the plan" };
const socialFollowUp = {
  fr: "2 ans après le dernier contact, puis effacement ; les comptes déjà gelés demeurent",
  en: "2 years after the last contact, then erased; counts already frozen remain",
};

/** Both roles work on the rows of their own agency; facts are counted by the machinery. */
const ownAgency: Reach = { coordinator: "agency", outreach: "agency", counter: "room", loader: "room" };
const writers: Reach = { coordinator: "agency", outreach: "agency", loader: "room" };
const planners: Reach = { coordinator: "agency", loader: "room" };

export const streetWalls = declareRoom({
  room: "street",
  purpose: {
    fr: "Aller vers les personnes qui consomment dans la rue, et rendre compte des maraudes prévues et tenues",
    en: "Reach people who use drugs in the street, and account for the rounds planned and held",
  },
  law: {
    fr: "CASF, art. L345-2-2 : accueil inconditionnel ; RGPD : contacts anonymes par défaut",
    en: "Social action code, art. L345-2-2: unconditional welcome; GDPR: contacts anonymous by default",
  },
  owner: { fr: "Associations de maraude", en: "Outreach associations" },
  holds: {
    fr: "équipes, maraudes prévues et tenues, lieux visités, contacts sans nom (une clé au hasard si la personne veut être suivie), besoins, propositions et réponses, déchets à ramasser",
    en: "teams, rounds planned and held, spots visited, contacts without a name (a random key if the person wants to be followed), needs, proposals and answers, litter to collect",
  },
  never: {
    fr: "un nom exigé, une infraction, une situation judiciaire, la position d'une équipe en direct",
    en: "a required name, an offence, a judicial status, the live position of a team",
  },
  roles: {
    coordinator: { fr: "coordinateur·rice des maraudes", en: "outreach coordinator" },
    outreach: { fr: "maraudeur·euse", en: "outreach worker" },
  },
  declarers: [],
  tables: {
    team: {
      holds: { fr: "les équipes de maraude", en: "outreach teams" },
      read: ownAgency,
      insert: planners,
      update: { who: planners, columns: ["name", "funders", "active_until", "version"] },
      retention: lifeOfPlan,
    },
    round: {
      holds: { fr: "les maraudes, prévues, tenues ou annulées", en: "rounds, planned, held or cancelled" },
      read: ownAgency,
      insert: planners,
      update: {
        who: writers,
        columns: ["state", "cancel_reason", "started", "ended", "settled_at", "version"],
      },
      retention: lifeOfPlan,
    },
    visit: {
      holds: {
        fr: "les lieux publics visités et le nombre de personnes présentes",
        en: "public spots visited and the number of people present",
      },
      read: ownAgency,
      insert: writers,
      retention: lifeOfPlan,
    },
    contact: {
      holds: { fr: "les rencontres, sans nom", en: "encounters, without a name" },
      read: ownAgency,
      insert: writers,
      person: true,
      retention: socialFollowUp,
    },
    litter: {
      holds: { fr: "les déchets et le matériel signalés", en: "litter and material reported" },
      read: { coordinator: "agency", outreach: "agency", loader: "room" },
      insert: writers,
      retention: lifeOfPlan,
    },
    availability: {
      holds: {
        fr: "les places d'hébergement libres, par sorte, sans adresse",
        en: "free shelter places by kind, without address",
      },
      read: { coordinator: "room", outreach: "room", carrier: "room" },
      insert: { carrier: "room" },
      update: { who: { carrier: "room" }, columns: ["night", "free", "as_of"] },
      retention: { fr: "remplacé à chaque envoi", en: "replaced by each message" },
    },
  },
});
