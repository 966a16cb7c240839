import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { cells } from "../../../kernel/cells.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectorName, sectors } from "../../../kernel/sectors.ts";
import { listSectors } from "../store/sectors.ts";

/** The sectors that each cell follows or followed, those that go on first. */
export const sectorsFollowed = defineView({
  room: "court",
  name: "sectors-followed",
  roles: ["cell"],
  title: { fr: "Secteurs suivis", en: "Sectors followed" },
  query: z.strictObject({}),
  columns: [
    { key: "cell", label: { fr: "Cellule", en: "Cell" }, kind: "text", options: cells },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "followed_from", label: { fr: "Suivi à partir du", en: "Followed from" }, kind: "day" },
    {
      key: "followed_to",
      label: { fr: "Plus suivi à partir du", en: "No longer followed from" },
      kind: "day",
    },
  ],
  run: async (tx) => {
    const rows = await listSectors(tx);
    return ok(
      rows.map((row) => ({ ...row, label: `${row.cell.toUpperCase()} · ${sectorName(row.sector)}` })),
    );
  },
});
