import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectorName } from "../../../kernel/sectors.ts";
import { listDecisions } from "../store/received.ts";
import { cells, labelOf, priorities } from "../words.ts";

/** What the court's cells decided for sectors: a priority and actions, no person. */
export const sectorDecisions = defineView({
  room: "reception",
  name: "sector-decisions",
  roles: ["manager", "host"],
  title: { fr: "Décisions par secteur", en: "Decisions by sector" },
  query: z.strictObject({}),
  columns: [
    { key: "decided_on", label: { fr: "Décidé le", en: "Decided on" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text" },
    { key: "cell", label: { fr: "Cellule", en: "Cell" }, kind: "text" },
    { key: "priority", label: { fr: "Priorité", en: "Priority" }, kind: "text" },
    { key: "actions", label: { fr: "Actions", en: "Actions" }, kind: "text" },
  ],
  run: async (tx) =>
    ok(
      (await listDecisions(tx)).map((row) => ({
        ...row,
        sector: sectorName(row.sector),
        cell: labelOf(cells, row.cell),
        priority: labelOf(priorities, row.priority),
      })),
    ),
});
