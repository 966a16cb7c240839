import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, yesNo } from "../../../../kernel/parse/fields.ts";
import { timeOfDay } from "../../../../kernel/parse/time.ts";
import { ok, refuseStale } from "../../../../kernel/refusal.ts";
import { lifecycle } from "../../lifecycle.ts";
import { refuseOutOfService } from "../../rules/days.ts";
import { isStale } from "../../rules/edition.ts";
import { refuseExceptionHours } from "../../rules/exception-check.ts";
import { addException, changeException, findException } from "../../store/exceptions.ts";
import { publishSites } from "../../store/public.ts";
import { exceptionReasons } from "../../words.ts";
import { seenVersion, siteField } from "../fields.ts";
import { siteFor } from "../site-for.ts";

/** Says that a site is closed on a day, or opens at other hours than its week says. */
export const setException = defineAct({
  room: "reception",
  name: "set-exception",
  roles: lifecycle["set-exception"].by,
  title: { fr: "Fermer ou changer les heures d'un jour", en: "Close or change the hours of one day" },
  input: z.strictObject({
    site: siteField(),
    day: day({ label: { fr: "Jour", en: "Day" }, earliest: "2010-01-01", latest: "2040-12-31" }),
    closed: yesNo({ label: { fr: "Fermé toute la journée", en: "Closed all day" } }),
    opens: timeOfDay({ label: { fr: "Ouvre à", en: "Opens at" } }).optional(),
    closes: timeOfDay({
      label: { fr: "Ferme à", en: "Closes at" },
      hint: {
        fr: "Une fermeture avant l'ouverture est après minuit",
        en: "A closing before the opening is after midnight",
      },
    }).optional(),
    reason: choice({ label: { fr: "Motif", en: "Reason" }, options: exceptionReasons }),
    version: seenVersion(),
  }),
  run: async (tx, input) => {
    const found = await siteFor(tx, input.site, "set-exception");
    if (!found.ok) return found;
    const site = found.value;
    const refusal = refuseExceptionHours(input) ?? refuseOutOfService(site, input.day);
    if (refusal) return refusal;
    const hours = { opens: input.opens ?? null, closes: input.closes ?? null, reason: input.reason };
    const known = await findException(tx, site.site_id, input.day);
    if (isStale(input.version, known)) return refuseStale(input, known ?? null);
    if (!known) await addException(tx, site, input.day, hours);
    else if ((await changeException(tx, known, known.version, hours)) === 0) return refuseStale(input, known);
    await publishSites(tx, site.site_id);
    tx.touch(input.day);
    tx.audit({ act: "set-exception", subject: `site ${site.site_id}`, detail: { day: input.day, ...hours } });
    return ok({ id: site.site_id });
  },
});
