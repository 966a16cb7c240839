/** What the court room holds, and who reads and writes it. */
import { declareRoom } from "../../kernel/walls.ts";

const lifeOfPlan = { fr: "durée du plan", en: "life of the plan" };
const lifeOfOrder = {
  fr: "deux ans après la fin de la mesure",
  en: "two years after the end of the measure",
};

const cellRead = { cell: "room", counter: "room", loader: "room" } as const;
const cellWrite = { cell: "agency", loader: "room" } as const;

export const courtWalls = declareRoom({
  room: "court",
  purpose: {
    fr: "Tenir les délais légaux des injonctions thérapeutiques, compter procédures et décisions, et suivre ce que les cellules décident par secteur",
    en: "Keep the legal clocks of treatment orders, count procedures and decisions, and follow what the cells decide by sector",
  },
  law: {
    fr: "Code de la santé publique, art. L3413-1 à L3413-4, L3423-1, L3424-1, R3413-10 à R3413-14 ; code de la sécurité intérieure, art. L132-10-2 (GLTD)",
    en: "Public health code, art. L3413-1 to L3413-4, L3423-1, L3424-1, R3413-10 to R3413-14; internal security code, art. L132-10-2 (GLTD)",
  },
  owner: { fr: "Parquet de Paris", en: "Paris prosecutor's office" },
  holds: {
    fr: "les injonctions thérapeutiques et leurs délais, sous une clé tirée au sort ; les nombres de procédures et de décisions ; les réunions, priorités, décisions et actions des cellules, par secteur",
    en: "treatment orders and their clocks, under a random key; counts of procedures and decisions; the cells' sessions, priorities, decisions and actions, by sector",
  },
  never: {
    fr: "un contenu clinique ; un nom ; un fichier de personnes pour une cellule",
    en: "clinical content; a name; a file of persons for a cell",
  },
  roles: {
    clerk: { fr: "greffe et parquet", en: "prosecutor's office and registry" },
    cell: { fr: "coordination d'une cellule (COCJ, GLTD)", en: "coordination of a cell (COCJ, GLTD)" },
    ars: { fr: "cellule de l'ARS qui oriente les injonctions", en: "ARS cell that routes the orders" },
  },
  declarers: ["clerk"],
  tables: {
    treatment_order: {
      holds: {
        fr: "les injonctions thérapeutiques : dates et état, sous une clé tirée au sort qui ne sort pas de la pièce",
        en: "treatment orders: dates and state, under a random key that never leaves the room",
      },
      person: true,
      read: { clerk: "agency", ars: "room", counter: "room", loader: "room" },
      insert: { clerk: "agency", loader: "room" },
      update: {
        who: { clerk: "agency", loader: "room" },
        columns: [
          "state",
          "renewals",
          "reports",
          "ars_informed_on",
          "examined_on",
          "doctor_chosen_on",
          "confirmed_on",
          "reported_on",
          "renewed_on",
          "ended_on",
          "reason",
          "version",
        ],
      },
      retention: lifeOfOrder,
    },
    cell_session: {
      holds: { fr: "les réunions des cellules", en: "the sessions of the cells" },
      read: cellRead,
      insert: cellWrite,
      retention: lifeOfPlan,
    },
    cell_decision: {
      holds: { fr: "les décisions par secteur", en: "the decisions by sector" },
      read: cellRead,
      insert: cellWrite,
      retention: lifeOfPlan,
    },
    cell_action: {
      holds: {
        fr: "les actions décidées, leur responsable et leur échéance",
        en: "the actions decided, who carries them out and when they are due",
      },
      read: cellRead,
      insert: cellWrite,
      update: { who: cellWrite, columns: ["state", "ended_on", "version"] },
      retention: lifeOfPlan,
    },
    cell_sector: {
      holds: { fr: "les secteurs suivis par chaque cellule", en: "the sectors that each cell follows" },
      read: cellRead,
      insert: cellWrite,
      update: { who: cellWrite, columns: ["followed_to", "version"] },
      retention: lifeOfPlan,
    },
  },
});
