/** Who reads and writes the tables that every schema has. Declared once, for all rooms. */
import type { RoomWalls, TableWall } from "../walls.ts";

const trail = {
  fr: "12 mois, puis effacement ; seules les empreintes scellées demeurent",
  en: "12 months, then erased; only the sealed fingerprints remain",
};
const passage = { fr: "90 jours après remise", en: "90 days after delivery" };

/** The common tables of a room. `roles` are its human roles. */
export const commonTables = (walls: RoomWalls): Record<string, TableWall> => {
  const humans = Object.keys(walls.roles);
  const own = Object.fromEntries(humans.map((role) => [role, "agent"] as const));
  const all = Object.fromEntries(humans.map((role) => [role, "room"] as const));
  const declarers = Object.fromEntries(walls.declarers.map((role) => [role, "agency"] as const));
  const services = { carrier: "agent", counter: "agent", keeper: "agent", loader: "agent" } as const;
  return {
    audit: {
      holds: {
        fr: "la trace de chaque acte et de chaque lecture d'une fiche",
        en: "the trace of each act and of each reading of a record",
      },
      read: { ...own, keeper: "room" },
      retention: trail,
    },
    instance: {
      holds: { fr: "si l'instance est une démonstration", en: "whether the instance is a demonstration" },
      read: { ...all, carrier: "room", counter: "room", keeper: "room", loader: "room", public: "room" },
      retention: { fr: "sans limite", en: "without limit" },
    },
    audit_lane: {
      holds: { fr: "la dernière empreinte de chaque voie", en: "the last fingerprint of each lane" },
      read: { keeper: "room" },
      retention: trail,
    },
    audit_seal: {
      holds: { fr: "les empreintes du jour, signées", en: "the fingerprints of the day, signed" },
      read: { keeper: "room" },
      insert: { keeper: "room" },
      retention: { fr: "sans limite", en: "without limit" },
    },
    outbox: {
      holds: { fr: "les messages à porter", en: "messages to be carried" },
      read: { carrier: "room" },
      update: { who: { carrier: "room" }, columns: ["seq", "carried_at", "refused"] },
      retention: passage,
    },
    inbox: {
      holds: { fr: "les messages reçus", en: "messages received" },
      read: { carrier: "room" },
      insert: { carrier: "room" },
      retention: passage,
    },
    command: {
      holds: {
        fr: "les envois déjà faits, pour n'en rien refaire",
        en: "submissions already made, so that none is made twice",
      },
      read: { ...own, ...services },
      insert: { ...own, ...services },
      retention: { fr: "30 jours", en: "30 days" },
    },
    touched: {
      holds: {
        fr: "les jours dont les comptes sont à refaire",
        en: "days whose counts are to be made again",
      },
      read: { counter: "room" },
      remove: { counter: "room" },
      retention: { fr: "jusqu'au compte", en: "until counted" },
    },
    counted_through: {
      holds: {
        fr: "le dernier jour dont les niveaux furent comptés",
        en: "the last day whose levels were counted",
      },
      read: { counter: "room" },
      insert: { counter: "room" },
      update: { who: { counter: "room" }, columns: ["day"] },
      retention: { fr: "une ligne, remplacée chaque jour", en: "one line, replaced each day" },
    },
    declared_count: {
      holds: {
        fr: "les comptes déclarés par un partenaire depuis son propre outil",
        en: "counts declared by a partner from its own system",
      },
      read: { ...all, counter: "room", loader: "room" },
      insert: { ...declarers, loader: "room" },
      update: { who: { ...declarers, loader: "room" }, columns: ["replaced_at"] },
      retention: { fr: "durée du plan", en: "life of the plan" },
    },
  };
};

/** The names of the tables that every schema has. */
export const commonTableNames: ReadonlySet<string> = new Set([
  "audit",
  "audit_lane",
  "audit_seal",
  "outbox",
  "inbox",
  "command",
  "touched",
  "counted_through",
  "declared_count",
  "claim_key",
  "instance",
]);
