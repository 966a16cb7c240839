import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { refuseLater } from "../../../../kernel/parse/day-order.ts";
import { choice, day, id, text } from "../../../../kernel/parse/fields.ts";
import { ok, refuseMissing } from "../../../../kernel/refusal.ts";
import { addSite, findSite } from "../../store/sites.ts";
import { funders, siteKinds } from "../../words.ts";

const joined = { fr: "En service depuis le", en: "In service since" };

/** Opens a site. Its places are entered next, by kind; its address is not entered at all. */
export const openSite = defineAct({
  room: "shelter",
  name: "open-site",
  roles: ["desk", "operator"],
  title: { fr: "Ouvrir un site", en: "Open a site" },
  explain: {
    fr: "Demandez ensuite un mandat sur ce site pour y déclarer les nuits.",
    en: "Then ask for a mandate on this site, to declare its nights.",
  },
  input: z.strictObject({
    code: text({ label: { fr: "Code du site", en: "Code of the site" }, max: 40 }),
    name: text({
      label: { fr: "Nom d'usage", en: "Name in use" },
      hint: {
        fr: "Sans adresse ni quartier : le lieu est secret",
        en: "No address, no district: the place is secret",
      },
    }),
    kind: choice({ label: { fr: "Nature du site", en: "Kind of site" }, options: siteKinds }),
    funder: choice({ label: { fr: "Financeur", en: "Funder" }, options: funders }),
    joined_on: day({ label: joined, earliest: "2010-01-01" }),
    same_operator_as: id({
      label: { fr: "Géré comme le site", en: "Run by the same operator as" },
      hint: { fr: "Vide : votre propre structure le gère", en: "Empty: your own organisation runs it" },
      from: "sites",
    }).optional(),
  }),
  run: async (tx, { same_operator_as, ...input }) => {
    const later = refuseLater("joined_on", joined, input.joined_on, tx.today);
    if (later) return later;
    const like = same_operator_as === undefined ? undefined : await findSite(tx, same_operator_as);
    if (same_operator_as !== undefined && !like) return refuseMissing({ fr: "ce site", en: "this site" });
    const site = tx.newId();
    await addSite(tx, { site_id: site, agency_id: like?.agency_id ?? tx.who.agency, ...input });
    tx.audit({
      act: "open-site",
      subject: `site ${site}`,
      detail: { kind: input.kind, funder: input.funder },
    });
    return ok({ id: site });
  },
});
