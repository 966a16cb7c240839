import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { refuseLater } from "../../../../kernel/parse/day-order.ts";
import { choice, day, whole } from "../../../../kernel/parse/fields.ts";
import { ok, refuseStale } from "../../../../kernel/refusal.ts";
import { lifecycle } from "../../lifecycle.ts";
import { refuseOutOfService } from "../../rules/days.ts";
import { isStale } from "../../rules/edition.ts";
import { addRefusals, changeRefusals, findRefusals } from "../../store/refusals.ts";
import { refusalReasons } from "../../words.ts";
import { seenVersion, siteField } from "../fields.ts";
import { siteFor } from "../site-for.ts";

const dayLabel = { fr: "Jour", en: "Day" };

/** Sets how many people could not come in on a day, for a reason. */
export const recordRefusals = defineAct({
  room: "reception",
  name: "record-refusals",
  roles: lifecycle["record-refusals"].by,
  title: { fr: "Enregistrer les refus d'accès d'un jour", en: "Record the refusals of access of a day" },
  input: z.strictObject({
    site: siteField(),
    day: day({ label: dayLabel, earliest: "2018-01-01" }),
    reason: choice({ label: { fr: "Motif", en: "Reason" }, options: refusalReasons }),
    count: whole({ label: { fr: "Refus", en: "Refusals" }, max: 5000 }),
    version: seenVersion(),
  }),
  run: async (tx, input) => {
    const found = await siteFor(tx, input.site, "record-refusals");
    if (!found.ok) return found;
    const site = found.value;
    const refusal = refuseLater("day", dayLabel, input.day, tx.today) ?? refuseOutOfService(site, input.day);
    if (refusal) return refusal;
    const { day: on, reason, count } = input;
    const known = await findRefusals(tx, site.site_id, on, reason);
    if (isStale(input.version, known)) return refuseStale(input, known ?? null);
    if (!known) await addRefusals(tx, site, { day: on, reason, count });
    else if ((await changeRefusals(tx, known, known.version, count)) === 0) return refuseStale(input, known);
    tx.audit({ act: "record-refusals", subject: `site ${site.site_id}`, detail: { day: on, reason, count } });
    return ok({ id: site.site_id });
  },
});
