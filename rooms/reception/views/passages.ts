import { defineView } from "../../../kernel/act.ts";
import { addDays } from "../../../kernel/dates.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listPassages } from "../store/passages.ts";

/** Passages; without a period, those of the last month. */
export const passages = defineView({
  room: "reception",
  name: "passages",
  roles: ["manager", "host"],
  title: { fr: "Passages", en: "Passages" },
  query: periodQuery(),
  columns: [
    { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
    { key: "name", label: { fr: "Centre", en: "Site" }, kind: "text" },
    { key: "count", label: { fr: "Passages", en: "Passages" }, kind: "number" },
    { key: "women", label: { fr: "dont femmes", en: "of which women" }, kind: "number" },
  ],
  run: async (tx, query) => {
    const lastMonth = { from: addDays(tx.today, -31), to: addDays(tx.today, 1) };
    const rows = await listPassages(tx, query.from || query.until ? periodOf(query, tx.today) : lastMonth);
    return ok(
      rows.map(({ site, ...row }) => ({
        ...row,
        site: row.site_id,
        name: site,
        label: `${row.day} · ${site}`,
      })),
    );
  },
});
