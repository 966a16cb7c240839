import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectorName } from "../../../kernel/sectors.ts";
import { listLitter } from "../store/litter.ts";
import { labelOf, litterKinds } from "../words.ts";

/** Litter reported in a period. */
export const litter = defineView({
  room: "street",
  name: "litter",
  roles: ["coordinator", "outreach"],
  title: { fr: "Déchets signalés", en: "Litter reported" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Vu le", en: "Seen on" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text" },
    { key: "spot", label: { fr: "Lieu public", en: "Public spot" }, kind: "text" },
    { key: "kind", label: { fr: "Nature", en: "Kind" }, kind: "text" },
    { key: "count", label: { fr: "Nombre", en: "Count" }, kind: "number" },
  ],
  run: async (tx, query) => {
    const rows = await listLitter(tx, periodOf(query, tx.today));
    return ok(
      rows.map((row) => ({ ...row, sector: sectorName(row.sector), kind: labelOf(litterKinds, row.kind) })),
    );
  },
});
