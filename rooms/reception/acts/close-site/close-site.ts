import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { day, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseStale } from "../../../../kernel/refusal.ts";
import { lifecycle } from "../../lifecycle.ts";
import { daysUntilToday } from "../../rules/days.ts";
import { publishSites } from "../../store/public.ts";
import { changeSite } from "../../store/sites.ts";
import { siteField } from "../fields.ts";
import { siteFor } from "../site-for.ts";

/** Closes a site for good, from a day on. */
export const closeSite = defineAct({
  room: "reception",
  name: "close-site",
  roles: lifecycle.close.by,
  title: { fr: "Fermer définitivement un centre", en: "Close a site for good" },
  fromRecord: true,
  input: z.strictObject({
    site: siteField(),
    closed_on: day({
      label: { fr: "Premier jour sans ouverture", en: "First day not open" },
      earliest: "2010-01-01",
      latest: "2040-12-31",
    }),
    version: version(),
  }),
  run: async (tx, input) => {
    const found = await siteFor(tx, input.site, "close");
    if (!found.ok) return found;
    const site = found.value;
    if (input.closed_on <= site.opened_on)
      return refuseField("closed_on", {
        fr: `Premier jour sans ouverture : le centre ouvre le ${site.opened_on}. Choisissez une date plus tardive.`,
        en: `First day not open: the site opens on ${site.opened_on}. Choose a later date.`,
      });
    if ((await changeSite(tx, site.site_id, input.version, { closed_on: input.closed_on })) === 0)
      return refuseStale(input, site);
    await publishSites(tx, site.site_id);
    tx.touch(...daysUntilToday(input.closed_on, tx.today));
    tx.audit({ act: "close-site", subject: `site ${site.site_id}`, detail: { closed_on: input.closed_on } });
    return ok({ id: site.site_id });
  },
});
