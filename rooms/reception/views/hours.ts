import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { addDays, daysOf } from "../../../kernel/dates.ts";
import { ok } from "../../../kernel/refusal.ts";
import { minutesOpen } from "../rules/schedule.ts";
import { listHours } from "../store/hours.ts";
import { listSchedules } from "../store/schedules.ts";

/** Weekly hours as they were set, with the hours they give to a week without exception or holiday. */
export const hours = defineView({
  room: "reception",
  name: "hours",
  roles: ["manager", "host"],
  title: { fr: "Horaires de la semaine", en: "Weekly hours" },
  query: z.strictObject({}),
  columns: [
    { key: "site", label: { fr: "Centre", en: "Site" }, kind: "text" },
    { key: "valid_from", label: { fr: "À partir du", en: "From" }, kind: "day" },
    { key: "weekly", label: { fr: "Horaires", en: "Hours" }, kind: "text" },
    { key: "week_hours", label: { fr: "Heures par semaine", en: "Hours a week" }, kind: "number" },
    { key: "extension", label: { fr: "Extension", en: "Extension" }, kind: "yes-no" },
  ],
  run: async (tx) => {
    const names = new Map((await listSchedules(tx, tx.today)).map((site) => [site.site_id, site.name]));
    // Seven days of June without a public holiday: a week as the text says it.
    const week = daysOf({ from: "2026-06-08", to: addDays("2026-06-08", 7) });
    return ok(
      (await listHours(tx)).map((row) => {
        const always = {
          opened_on: "2000-01-01",
          closed_on: null,
          exceptions: [],
          weekly: [{ ...row, valid_from: "2000-01-01" }],
        };
        const minutes = week.reduce((sum, day) => sum + minutesOpen(always, day), 0);
        return { ...row, site: names.get(row.site_id) ?? "", week_hours: minutes / 60 };
      }),
    );
  },
});
