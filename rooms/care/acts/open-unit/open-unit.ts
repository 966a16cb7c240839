import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { daysSince, refuseBefore, refuseTooFar } from "../../../../kernel/parse/day-order.ts";
import { day, id, version, whole } from "../../../../kernel/parse/fields.ts";
import { ok, refuseMissing } from "../../../../kernel/refusal.ts";
import { unitLifecycle } from "../../lifecycle.ts";
import { refuseBeds } from "../../rules/beds.ts";
import { refuseUnit } from "../../rules/in-service.ts";
import { refuseUnchanged } from "../../rules/unchanged.ts";
import { changeUnit, findUnit } from "../../store/units.ts";

const opens = { fr: "Ouvre le", en: "Opens on" };

/** Says on which day a unit opens; it may be entered beforehand, and changed until then. */
export const openUnit = defineAct({
  room: "care",
  name: "open-unit",
  roles: unitLifecycle.open.by,
  title: { fr: "Dire quel jour une unité ouvre", en: "Say on which day a unit opens" },
  fromRecord: true,
  input: z.strictObject({
    unit: id({ label: { fr: "Unité", en: "Unit" }, from: "units" }),
    opened_on: day({
      label: opens,
      hint: { fr: "Elle compte comme annoncée jusqu'à ce jour", en: "It counts as announced until that day" },
    }),
    beds: whole({ label: { fr: "Lits", en: "Beds" }, max: 200 }),
    version: version(),
  }),
  run: async (tx, { opened_on, beds, ...input }) => {
    const unit = await findUnit(tx, input.unit);
    if (!unit) return refuseMissing({ fr: "cette unité", en: "this unit" });
    const refused =
      refuseUnit(unitLifecycle.open, unit, tx.today) ??
      refuseBefore("opened_on", opens, opened_on, unit.announced_on, {
        fr: "l'annonce",
        en: "the announcement",
      }) ??
      refuseTooFar("opened_on", opens, opened_on, tx.today) ??
      refuseBeds(unit.kind, beds);
    if (refused) return refused;
    const changed = await changeUnit(tx, unit.site_id, input.version, { opened_on, beds });
    if (changed === 0) return refuseUnchanged({ ...input, opened_on, beds }, unit);
    tx.touch(tx.today, ...daysSince(opened_on, tx.today));
    tx.audit({
      act: "open-unit",
      subject: `unit ${unit.site_id}`,
      detail: { opened_on, beds, was: unit.opened_on },
    });
    return ok({ id: unit.site_id });
  },
});
