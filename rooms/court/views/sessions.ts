import { defineView } from "../../../kernel/act.ts";
import { cells } from "../../../kernel/cells.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectorName, sectors } from "../../../kernel/sectors.ts";
import { listSessions } from "../store/cells.ts";

/** The sessions that the cells held in a period. */
export const sessions = defineView({
  room: "court",
  name: "sessions",
  roles: ["cell"],
  title: { fr: "Réunions des cellules", en: "Sessions of the cells" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Tenue le", en: "Held on" }, kind: "day" },
    { key: "cell", label: { fr: "Cellule", en: "Cell" }, kind: "text", options: cells },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text", options: sectors },
    { key: "agenda", label: { fr: "Objet", en: "Subject" }, kind: "text" },
  ],
  run: async (tx, query) => {
    const rows = await listSessions(tx, periodOf(query, tx.today));
    return ok(
      rows.map((row) => ({
        ...row,
        label: [row.cell.toUpperCase(), row.day, row.sector && sectorName(row.sector)]
          .filter(Boolean)
          .join(" · "),
      })),
    );
  },
});
