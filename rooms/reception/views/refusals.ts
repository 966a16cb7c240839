import { defineView } from "../../../kernel/act.ts";
import { addDays } from "../../../kernel/dates.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listRefusals } from "../store/refusals.ts";
import { labelOf, refusalReasons } from "../words.ts";

/** Refusals of access; without a period, those of the last month. */
export const refusals = defineView({
  room: "reception",
  name: "refusals",
  roles: ["manager", "host"],
  title: { fr: "Refus d'accès", en: "Refusals of access" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
    { key: "name", label: { fr: "Centre", en: "Site" }, kind: "text" },
    { key: "reason", label: { fr: "Motif", en: "Reason" }, kind: "text" },
    { key: "count", label: { fr: "Refus", en: "Refusals" }, kind: "number" },
  ],
  run: async (tx, query) => {
    const lastMonth = { from: addDays(tx.today, -31), to: addDays(tx.today, 1) };
    const rows = await listRefusals(tx, query.from || query.until ? periodOf(query, tx.today) : lastMonth);
    return ok(
      rows.map(({ site, ...row }) => ({
        ...row,
        site: row.site_id,
        name: site,
        reason: labelOf(refusalReasons, row.reason),
      })),
    );
  },
});
