import { defineView } from "../../../kernel/act.ts";
import { cells, priorities } from "../../../kernel/cells.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectors } from "../../../kernel/sectors.ts";
import { listDecisions } from "../store/received.ts";

/** What the prosecutor's cells decided for the sectors in a period. */
export const sectorDecisions = defineView({
  room: "police",
  name: "sector-decisions",
  roles: ["officer"],
  title: { fr: "Décisions des cellules", en: "Decisions of the cells" },
  query: periodQuery(),
  columns: [
    { key: "decided_on", label: { fr: "Décidée le", en: "Decided on" }, kind: "day" },
    { key: "cell", label: { fr: "Cellule", en: "Cell" }, kind: "text", options: cells },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "priority", label: { fr: "Priorité", en: "Priority" }, kind: "text", options: priorities },
    { key: "what", label: { fr: "Actions", en: "Actions" }, kind: "text" },
  ],
  run: async (tx, query) => {
    const rows = await listDecisions(tx, periodOf(query, tx.today));
    return ok(
      rows.map(({ actions, ...row }) => ({
        ...row,
        what: (actions as { label: string }[]).map(({ label }) => label).join(" ; "),
      })),
    );
  },
});
