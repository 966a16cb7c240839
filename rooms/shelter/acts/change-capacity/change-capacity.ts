import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, id, whole } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseMissing } from "../../../../kernel/refusal.ts";
import { refuseClosed, refuseOutside } from "../../rules/in-service.ts";
import { findSite, setCapacity } from "../../store/sites.ts";
import { placeKinds } from "../../words.ts";

const from = { fr: "À partir du", en: "From" };

/** Says how many places of a kind a site has from a day on. */
export const changeCapacity = defineAct({
  room: "shelter",
  name: "change-capacity",
  roles: ["desk", "operator"],
  title: { fr: "Changer les places d'un site", en: "Change the places of a site" },
  input: z.strictObject({
    site: id({ label: { fr: "Site", en: "Site" }, from: "sites" }),
    kind: choice({
      label: { fr: "Nature des places", en: "Kind of place" },
      hint: { fr: "Comptez chaque place une seule fois", en: "Count each place once" },
      options: placeKinds,
    }),
    funded: whole({ label: { fr: "Places financées", en: "Places funded" }, max: 1000 }),
    open: whole({ label: { fr: "Places ouvertes", en: "Places open" }, max: 1000 }),
    valid_from: day({ label: from, earliest: "2010-01-01" }),
  }),
  run: async (tx, { site: siteId, ...input }) => {
    const site = await findSite(tx, siteId);
    if (!site) return refuseMissing({ fr: "ce site", en: "this site" });
    const refused = refuseClosed(site) ?? refuseOutside("valid_from", from, site, input.valid_from);
    if (refused) return refused;
    if (input.open > input.funded)
      return refuseField("open", {
        fr: `Places ouvertes : ${input.open} dépasse les ${input.funded} places financées. Vérifiez les deux nombres.`,
        en: `Places open: ${input.open} is more than the ${input.funded} funded. Check both numbers.`,
      });
    await setCapacity(tx, { site_id: site.site_id, ...input });
    tx.audit({ act: "change-capacity", subject: `site ${site.site_id}`, detail: input });
    return ok({ id: site.site_id });
  },
});
