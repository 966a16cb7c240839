import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { version, yesNo } from "../../../../kernel/parse/fields.ts";
import { ok, refuseStale } from "../../../../kernel/refusal.ts";
import { lifecycle } from "../../lifecycle.ts";
import { hideSite, publishSites } from "../../store/public.ts";
import { changeSite } from "../../store/sites.ts";
import { siteField } from "../fields.ts";
import { siteFor } from "../site-for.ts";

/** Shows a site to the public, or hides it at once: a place may have to become secret. */
export const setVisibility = defineAct({
  room: "reception",
  name: "set-visibility",
  roles: lifecycle["set-visibility"].by,
  title: { fr: "Montrer ou cacher un centre au public", en: "Show a site to the public or hide it" },
  fromRecord: true,
  input: z.strictObject({
    site: siteField(),
    public: yesNo({
      label: { fr: "Montrer au public", en: "Show to the public" },
      hint: { fr: "Non pour un lieu qui doit rester secret", en: "No for a place that must stay secret" },
    }),
    version: version(),
  }),
  run: async (tx, input) => {
    const found = await siteFor(tx, input.site, "set-visibility");
    if (!found.ok) return found;
    const site = found.value;
    if ((await changeSite(tx, site.site_id, input.version, { public: input.public })) === 0)
      return refuseStale(input, site);
    if (input.public) await publishSites(tx, site.site_id);
    else await hideSite(tx, site.site_id);
    tx.audit({ act: "set-visibility", subject: `site ${site.site_id}`, detail: { public: input.public } });
    return ok({ id: site.site_id });
  },
});
