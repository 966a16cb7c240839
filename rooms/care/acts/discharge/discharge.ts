import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { refuseBefore, refuseLater } from "../../../../kernel/parse/day-order.ts";
import { day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { stayLifecycle } from "../../lifecycle.ts";
import { refuseFrom } from "../../rules/stay-states.ts";
import { changeStay, findStay } from "../../store/stays.ts";

const left = { fr: "Sortie le", en: "Discharged on" };

/** Ends a stay. The relay that follows is recorded when it takes place. */
export const discharge = defineAct({
  room: "care",
  name: "discharge",
  roles: stayLifecycle.discharge.by,
  title: { fr: "Enregistrer une sortie", en: "Record a discharge" },
  fromRecord: true,
  input: z.strictObject({
    stay: id({ label: { fr: "Séjour", en: "Stay" }, from: "stays" }),
    left_on: day({ label: left }),
    version: version(),
  }),
  run: async (tx, input) => {
    const stay = await findStay(tx, input.stay);
    if (!stay) return refuseMissing({ fr: "ce séjour", en: "this stay" });
    const refused =
      refuseFrom(stayLifecycle.discharge, stay) ??
      refuseLater("left_on", left, input.left_on, tx.today) ??
      refuseBefore("left_on", left, input.left_on, stay.entered_on, {
        fr: "l'admission",
        en: "the admission",
      });
    if (refused) return refused;
    if ((await changeStay(tx, stay.id, input.version, { left_on: input.left_on })) === 0)
      return refuseStale(input, stay);
    tx.audit({ act: "discharge", subject: `stay ${stay.id}`, detail: { left_on: input.left_on } });
    return ok({ id: stay.id });
  },
});
