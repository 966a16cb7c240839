import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { addDays } from "../../../kernel/dates.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listExceptions } from "../store/exceptions.ts";
import { listSites } from "../store/sites.ts";
import { exceptionReasons, labelOf } from "../words.ts";

/** Days that differ from the week, from a month ago on. */
export const exceptions = defineView({
  room: "reception",
  name: "exceptions",
  roles: ["manager", "host"],
  title: { fr: "Jours particuliers", en: "Days that differ" },
  query: z.strictObject({}),
  columns: [
    { key: "day", label: { fr: "Jour", en: "Day" }, kind: "day" },
    { key: "name", label: { fr: "Centre", en: "Site" }, kind: "text" },
    { key: "hours", label: { fr: "Heures", en: "Hours" }, kind: "text" },
    { key: "reason", label: { fr: "Motif", en: "Reason" }, kind: "text" },
  ],
  run: async (tx) => {
    const names = new Map((await listSites(tx)).map((site) => [site.site_id, site.name]));
    const rows = await listExceptions(tx, addDays(tx.today, -31));
    return ok(
      rows.map((row) => ({
        ...row,
        site: row.site_id,
        name: names.get(row.site_id) ?? "",
        hours: row.opens === null ? { fr: "fermé", en: "closed" } : `${row.opens}–${row.closes}`,
        reason: labelOf(exceptionReasons, row.reason),
      })),
    );
  },
});
