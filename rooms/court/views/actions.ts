import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectorName, sectors } from "../../../kernel/sectors.ts";
import { cellActionOf, owners } from "../cell-actions.ts";
import { listActions } from "../store/cells.ts";
import { actionStateWords } from "../words.ts";

/** Every action that a cell decided, those to do first, with who carries it out and whether it is late. */
export const actions = defineView({
  room: "court",
  name: "actions",
  roles: ["cell"],
  title: { fr: "Actions décidées", en: "Actions decided" },
  query: z.strictObject({}),
  columns: [
    { key: "due_on", label: { fr: "Avant le", en: "Due by" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "label", label: { fr: "Action", en: "Action" }, kind: "text" },
    { key: "owner", label: { fr: "Responsable", en: "Owner" }, kind: "text", options: owners },
    { key: "state", label: { fr: "État", en: "State" }, kind: "state", options: actionStateWords },
    { key: "late", label: { fr: "En retard", en: "Late" }, kind: "yes-no" },
  ],
  run: async (tx) => {
    const rows = await listActions(tx);
    return ok(
      rows.map((row) => {
        const name = cellActionOf(row.action)?.label;
        return {
          ...row,
          name: name ?? null,
          label: `${name?.fr ?? row.action} · ${sectorName(row.sector)}`,
          late: row.state === "to-do" && row.due_on < tx.today,
        };
      }),
    );
  },
});
