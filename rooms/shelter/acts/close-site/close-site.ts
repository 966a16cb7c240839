import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { addDays } from "../../../../kernel/dates.ts";
import { refuseBefore, refuseLater } from "../../../../kernel/parse/day-order.ts";
import { day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { refuseClosed } from "../../rules/in-service.ts";
import { lastNightDeclared } from "../../store/nights.ts";
import { closeSite as close, findSite } from "../../store/sites.ts";
import { peopleAt } from "../../store/stays.ts";

const left = { fr: "Fermé le", en: "Closed on" };

/** Closes a site once nobody stays there. The closing day is the first without a night. */
export const closeSite = defineAct({
  room: "shelter",
  name: "close-site",
  roles: ["desk"],
  title: { fr: "Fermer un site", en: "Close a site" },
  fromRecord: true,
  input: z.strictObject({
    site: id({ label: { fr: "Site", en: "Site" }, from: "sites" }),
    left_on: day({ label: left, hint: { fr: "Premier jour sans nuit", en: "First day without a night" } }),
    version: version(),
  }),
  run: async (tx, input) => {
    const site = await findSite(tx, input.site);
    if (!site) return refuseMissing({ fr: "ce site", en: "this site" });
    const closed = refuseClosed(site);
    if (closed) return closed;
    const { present, lastExit } = await peopleAt(tx, site.site_id);
    if (present > 0)
      return refuse({
        kind: "wrong-state",
        say: {
          fr: `Des personnes séjournent encore ici (${present}). Terminez leurs séjours, puis fermez le site.`,
          en: `People still stay here (${present}). End their stays, then close the site.`,
        },
      });
    const night = await lastNightDeclared(tx, site.site_id);
    const refused =
      refuseLater("left_on", left, input.left_on, tx.today) ??
      refuseBefore("left_on", left, input.left_on, site.joined_on, {
        fr: "l'ouverture",
        en: "the opening",
      }) ??
      (lastExit &&
        refuseBefore("left_on", left, input.left_on, lastExit, {
          fr: "la dernière sortie",
          en: "the last exit",
        })) ??
      (night &&
        refuseBefore("left_on", left, input.left_on, addDays(night, 1), {
          fr: "le lendemain de la dernière nuit déclarée",
          en: "the day after the last night declared",
        }));
    if (refused) return refused;
    if ((await close(tx, site.site_id, input.version, input.left_on)) === 0) return refuseStale(input, site);
    tx.audit({ act: "close-site", subject: `site ${site.site_id}`, detail: { left_on: input.left_on } });
    return ok({ id: site.site_id });
  },
});
