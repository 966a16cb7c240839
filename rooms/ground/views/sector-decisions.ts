import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { cells, priorities } from "../../../kernel/cells.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectorName, sectors } from "../../../kernel/sectors.ts";
import { listDecisions } from "../store/decisions.ts";

/** What the prosecutor's cells decided for the sectors, those that wait first. */
export const sectorDecisions = defineView({
  room: "ground",
  name: "sector-decisions",
  roles: ["agent", "mediator"],
  title: { fr: "Décisions des cellules", en: "Decisions of the cells" },
  query: z.strictObject({}),
  columns: [
    { key: "decided_on", label: { fr: "Décidée le", en: "Decided on" }, kind: "day" },
    { key: "cell", label: { fr: "Cellule", en: "Cell" }, kind: "text", options: cells },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "priority", label: { fr: "Priorité", en: "Priority" }, kind: "text", options: priorities },
    { key: "what", label: { fr: "Actions", en: "Actions" }, kind: "text" },
    { key: "acknowledged_on", label: { fr: "Prise en compte le", en: "Taken note of on" }, kind: "day" },
  ],
  run: async (tx) => {
    const rows = await listDecisions(tx);
    return ok(
      rows.map(({ actions, ...row }) => ({
        ...row,
        what: (actions as { label: string }[]).map(({ label }) => label).join(" ; "),
        label: `${row.decided_on} · ${sectorName(row.sector)}`,
      })),
    );
  },
});
