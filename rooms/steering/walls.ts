/** What the steering room holds, and who reads and writes it. */
import { declareRoom } from "../../kernel/walls.ts";

const always = {
  fr: "sans limite : la série survit aux faits",
  en: "without limit: the series outlives the facts",
};
const lifeOfPlan = { fr: "durée du plan", en: "life of the plan" };
const everyone = { coordinator: "room", pilot: "room", producer: "room", auditor: "room" } as const;

export const steeringWalls = declareRoom({
  room: "steering",
  purpose: {
    fr: "Suivre le plan commun, ses actions et ses chiffres, et tenir le point d'étape",
    en: "Follow the joint plan, its actions and its figures, and hold the periodic review",
  },
  law: {
    fr: "Code des relations entre le public et l'administration, art. L311-5, L311-6, L312-1-2 : des tableaux après contrôle de la divulgation",
    en: "Code of relations between the public and the administration, art. L311-5, L311-6, L312-1-2: tables after disclosure control",
  },
  owner: { fr: "Préfecture de région et Ville, copilotes", en: "Regional prefecture and City, co-pilots" },
  holds: {
    fr: "partenaires et dates d'adhésion, phases et actions, définitions, comptes reçus des pièces, chiffres publiés avec source et note, points d'étape et visas",
    en: "partners and dates of membership, phases and actions, definitions, counts received from the rooms, published figures with source and grade, reviews and visas",
  },
  never: {
    fr: "quoi que ce soit sur une personne : des comptes entrent, des comptes sortent",
    en: "anything about one person: counts in, counts out",
  },
  roles: {
    coordinator: { fr: "coordination du plan", en: "plan coordinator" },
    pilot: { fr: "pilote", en: "pilot" },
    producer: { fr: "producteur de chiffres", en: "producer of figures" },
    auditor: { fr: "délégué·e à la protection des données", en: "data-protection officer" },
  },
  declarers: [],
  tables: {
    agency: {
      holds: { fr: "les partenaires", en: "partners" },
      read: { ...everyone, loader: "room", public: "room" },
      insert: { coordinator: "room", loader: "room" },
      retention: always,
    },
    membership: {
      holds: { fr: "les adhésions au plan, datées", en: "dated memberships of the plan" },
      read: { ...everyone, loader: "room", public: "room" },
      insert: { coordinator: "room", loader: "room" },
      update: { who: { coordinator: "room" }, columns: ["member_to", "version"] },
      retention: always,
    },
    action: {
      holds: { fr: "les actions du plan", en: "actions of the plan" },
      read: { ...everyone, loader: "room" },
      insert: { coordinator: "room", loader: "room" },
      update: {
        who: { coordinator: "room", pilot: "agency" },
        columns: [
          "target_fr",
          "target_en",
          "deadline",
          "state",
          "evidence_fr",
          "evidence_en",
          "updated_on",
          "version",
        ],
      },
      retention: lifeOfPlan,
    },
    action_history: {
      holds: { fr: "l'histoire de chaque action", en: "the history of each action" },
      read: { ...everyone, loader: "room" },
      insert: { coordinator: "room", pilot: "room", loader: "room" },
      retention: lifeOfPlan,
    },
    fact: {
      holds: {
        fr: "les comptes reçus des pièces, avec la date où ils furent connus",
        en: "counts received from the rooms, with the date they became known",
      },
      read: { ...everyone, carrier: "room", counter: "room" },
      insert: { carrier: "room" },
      update: { who: { carrier: "room" }, columns: ["known_to"] },
      retention: always,
    },
    review: {
      holds: { fr: "les points d'étape", en: "reviews" },
      read: { ...everyone },
      insert: { coordinator: "room" },
      update: {
        who: { coordinator: "room" },
        columns: ["chosen", "comparisons", "state", "known_at", "frozen_at", "document", "version"],
      },
      retention: always,
    },
    published_review: {
      holds: { fr: "les points d'étape figés, tels que publiés", en: "frozen reviews, as published" },
      read: { ...everyone, public: "room" },
      insert: { coordinator: "room" },
      retention: always,
    },
    visa: {
      holds: { fr: "les visas des producteurs", en: "producers' visas" },
      read: { ...everyone },
      insert: { coordinator: "agency", pilot: "agency", producer: "agency" },
      retention: always,
    },
  },
});
