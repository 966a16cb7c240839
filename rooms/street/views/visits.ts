import { defineView } from "../../../kernel/act.ts";
import { addDays } from "../../../kernel/dates.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { sectorName } from "../../../kernel/sectors.ts";
import { listVisits } from "../store/visits.ts";

/** Spots visited; without a period, those of the last month. */
export const visits = defineView({
  room: "street",
  name: "visits",
  roles: ["coordinator", "outreach"],
  title: { fr: "Passages sur les lieux", en: "Visits to spots" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
    { key: "sector", label: { fr: "Secteur", en: "Sector" }, kind: "text" },
    { key: "spot", label: { fr: "Lieu public", en: "Public spot" }, kind: "text" },
    { key: "people_present", label: { fr: "Personnes présentes", en: "People present" }, kind: "number" },
    { key: "nobody_met", label: { fr: "Aucune rencontre", en: "Nobody met" }, kind: "yes-no" },
  ],
  run: async (tx, query) => {
    const lastMonth = { from: addDays(tx.today, -31), to: addDays(tx.today, 1) };
    const rows = await listVisits(tx, query.from || query.until ? periodOf(query, tx.today) : lastMonth);
    return ok(
      rows.map((row) => ({ ...row, label: `${row.day} · ${row.spot}`, sector: sectorName(row.sector) })),
    );
  },
});
