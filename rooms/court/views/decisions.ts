import { defineView } from "../../../kernel/act.ts";
import { cells, priorities } from "../../../kernel/cells.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { listDecisions } from "../store/cells.ts";

/** What the cells decided in a period, by sector, and how much of it remains to be done. */
export const decisions = defineView({
  room: "court",
  name: "decisions",
  roles: ["cell"],
  title: { fr: "Décisions par secteur", en: "Decisions by sector" },
  query: periodQuery(),
  columns: [
    { key: "decided_on", label: { fr: "Décidée le", en: "Decided on" }, kind: "day" },
    { key: "cell", label: { fr: "Cellule", en: "Cell" }, kind: "text", options: cells },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "priority", label: { fr: "Priorité", en: "Priority" }, kind: "text", options: priorities },
    { key: "actions", label: { fr: "Actions", en: "Actions" }, kind: "number" },
    { key: "open", label: { fr: "Restent à faire", en: "Still to do" }, kind: "number" },
  ],
  run: async (tx, query) => ok(await listDecisions(tx, periodOf(query, tx.today))),
});
