import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { day, version, yesNo } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseStale } from "../../../../kernel/refusal.ts";
import { lifecycle } from "../../lifecycle.ts";
import { daysUntilToday } from "../../rules/days.ts";
import { setHours as set } from "../../store/hours.ts";
import { publishSites } from "../../store/public.ts";
import { changeSite } from "../../store/sites.ts";
import { refuseWeekly, siteField, weeklyField } from "../fields.ts";
import { siteFor } from "../site-for.ts";

/** Sets the weekly hours of a site from a day on. Hours set earlier for the same day are superseded, not erased. */
export const setHours = defineAct({
  room: "reception",
  name: "set-hours",
  roles: lifecycle["set-hours"].by,
  title: { fr: "Changer les horaires d'un centre", en: "Change the hours of a site" },
  fromRecord: true,
  input: z.strictObject({
    site: siteField(),
    weekly: weeklyField(),
    valid_from: day({
      label: { fr: "À partir du", en: "From" },
      earliest: "2010-01-01",
      latest: "2040-12-31",
    }),
    extension: yesNo({
      label: { fr: "C'est une extension d'horaires", en: "This is an extension of hours" },
    }),
    version: version(),
  }),
  run: async (tx, input) => {
    const found = await siteFor(tx, input.site, "set-hours");
    if (!found.ok) return found;
    const site = found.value;
    const refusal = refuseWeekly(input.weekly);
    if (refusal) return refusal;
    if (input.valid_from < site.opened_on)
      return refuseField("valid_from", {
        fr: `À partir du : le centre ouvre le ${site.opened_on}. Choisissez ce jour ou un jour plus tardif.`,
        en: `From: the site opens on ${site.opened_on}. Choose that day or a later one.`,
      });
    if ((await changeSite(tx, site.site_id, input.version, {})) === 0) return refuseStale(input, site);
    const { weekly, valid_from, extension } = input;
    await set(tx, site, { weekly, valid_from, extension });
    await publishSites(tx, site.site_id);
    tx.touch(...daysUntilToday(valid_from, tx.today));
    tx.audit({ act: "set-hours", subject: `site ${site.site_id}`, detail: { weekly, valid_from } });
    return ok({ id: site.site_id });
  },
});
