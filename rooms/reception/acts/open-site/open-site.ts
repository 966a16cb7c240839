import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, sector, text, whole, yesNo } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { daysUntilToday } from "../../rules/days.ts";
import { setHours } from "../../store/hours.ts";
import { publishSites } from "../../store/public.ts";
import { addSite } from "../../store/sites.ts";
import { audiences, funders } from "../../words.ts";
import { refuseWeekly, weeklyField } from "../fields.ts";

/** Opens a reception site, with its first weekly hours. */
export const openSite = defineAct({
  room: "reception",
  name: "open-site",
  roles: ["manager"],
  title: { fr: "Ouvrir un centre d'accueil", en: "Open a reception site" },
  preview: {
    fr: "Le pilotage recevra l'ouverture et les heures d'ouverture. La page publique montrera le nom et les horaires, sauf si le centre est secret.",
    en: "Steering will receive the opening and the opening hours. The public page will show the name and hours, unless the site is secret.",
  },
  input: z.strictObject({
    code: text({ label: { fr: "Code du centre", en: "Code of the site" }, max: 40 }),
    name: text({
      label: { fr: "Nom du centre", en: "Name of the site" },
      hint: { fr: "Sans adresse", en: "Without address" },
    }),
    sector: sector(),
    audience: choice({ label: { fr: "Public", en: "Audience" }, options: audiences }),
    capacity: whole({ label: { fr: "Personnes à la fois", en: "People at once" }, min: 1, max: 1000 }),
    funder: choice({ label: { fr: "Financeur", en: "Funder" }, options: funders }),
    opened_on: day({
      label: { fr: "Premier jour d'ouverture", en: "First day open" },
      earliest: "2010-01-01",
      latest: "2040-12-31",
    }),
    weekly: weeklyField(),
    public: yesNo({
      label: { fr: "Montrer au public", en: "Show to the public" },
      hint: { fr: "Non pour un lieu qui doit rester secret", en: "No for a place that must stay secret" },
    }),
  }),
  run: async (tx, { weekly, ...input }) => {
    const refusal = refuseWeekly(weekly);
    if (refusal) return refusal;
    const site = { site_id: tx.newId(), agency_id: tx.who.agency };
    await addSite(tx, { site_id: site.site_id, ...input });
    await setHours(tx, site, { weekly, valid_from: input.opened_on, extension: false });
    await publishSites(tx, site.site_id);
    tx.touch(...daysUntilToday(input.opened_on, tx.today));
    tx.audit({ act: "open-site", subject: `site ${site.site_id}`, detail: { code: input.code } });
    return ok({ id: site.site_id });
  },
});
