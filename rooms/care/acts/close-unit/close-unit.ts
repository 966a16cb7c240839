import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { daysSince, refuseBefore, refuseLater } from "../../../../kernel/parse/day-order.ts";
import { day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseMissing } from "../../../../kernel/refusal.ts";
import { unitLifecycle } from "../../lifecycle.ts";
import { refuseUnit } from "../../rules/in-service.ts";
import { refuseUnchanged } from "../../rules/unchanged.ts";
import { peopleAt } from "../../store/stays.ts";
import { changeUnit, findUnit, holdUnit } from "../../store/units.ts";

const closed = { fr: "Fermée le", en: "Closed on" };

/** Closes a unit once nobody stays there. */
export const closeUnit = defineAct({
  room: "care",
  name: "close-unit",
  roles: unitLifecycle.close.by,
  title: { fr: "Fermer une unité", en: "Close a unit" },
  fromRecord: true,
  input: z.strictObject({
    unit: id({ label: { fr: "Unité", en: "Unit" }, from: "units" }),
    closed_on: day({ label: closed }),
    version: version(),
  }),
  run: async (tx, input) => {
    const unit = (await holdUnit(tx, input.unit)) ?? (await findUnit(tx, input.unit));
    if (!unit) return refuseMissing({ fr: "cette unité", en: "this unit" });
    const state = refuseUnit(unitLifecycle.close, unit, tx.today);
    if (state) return state;
    const { present, lastExit } = await peopleAt(tx, unit.site_id);
    if (present > 0)
      return refuse({
        kind: "wrong-state",
        say: {
          fr: `Des personnes sont encore admises ici (${present}). Enregistrez leurs sorties, puis fermez l'unité.`,
          en: `People are still admitted here (${present}). Record their discharges, then close the unit.`,
        },
      });
    const first = [unit.opened_on, lastExit].reduce((one, other) =>
      (other ?? "") > (one ?? "") ? other : one,
    );
    const refused =
      refuseLater("closed_on", closed, input.closed_on, tx.today) ??
      refuseBefore("closed_on", closed, input.closed_on, first ?? unit.announced_on, {
        fr: "l'ouverture ou la dernière sortie",
        en: "the opening or the last discharge",
      });
    if (refused) return refused;
    const changed = await changeUnit(tx, unit.site_id, input.version, { closed_on: input.closed_on });
    if (changed === 0) return refuseUnchanged(input, unit);
    tx.touch(...daysSince(input.closed_on, tx.today));
    tx.audit({ act: "close-unit", subject: `unit ${unit.site_id}`, detail: { closed_on: input.closed_on } });
    return ok({ id: unit.site_id });
  },
});
