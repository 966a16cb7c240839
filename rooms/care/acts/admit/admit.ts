import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { refuseLater } from "../../../../kernel/parse/day-order.ts";
import { day, id } from "../../../../kernel/parse/fields.ts";
import { ok, refuseMissing } from "../../../../kernel/refusal.ts";
import { refuseFull } from "../../rules/beds.ts";
import { refuseAgain } from "../../rules/come-back.ts";
import { refuseOutside } from "../../rules/in-service.ts";
import { isKnown } from "../../store/people.ts";
import { addStay, bedsTaken, staysOf } from "../../store/stays.ts";
import { findUnit, holdUnit } from "../../store/units.ts";

const entered = { fr: "Admission le", en: "Admitted on" };

/** Admits a person to a unit with beds. No name is asked. */
export const admit = defineAct({
  room: "care",
  name: "admit",
  roles: ["unit"],
  title: { fr: "Admettre une personne", en: "Admit a person" },
  preview: {
    fr: "Le pilotage recevra le nombre d'admissions par jour pour la ville. Rien d'autre ne sort de la pièce.",
    en: "Steering will receive the number of admissions by day for the city. Nothing else leaves the room.",
  },
  input: z.strictObject({
    site: id({ label: { fr: "Unité", en: "Unit" }, from: "units" }),
    entered_on: day({ label: entered, earliest: "2018-01-01" }),
    person: id({
      label: { fr: "Personne déjà suivie", en: "Person already known" },
      hint: {
        fr: "Vide si c'est une première fois : une clé au hasard est créée",
        en: "Empty for a first time: a random key is made",
      },
      from: "people",
    }).optional(),
  }),
  run: async (tx, input) => {
    const unit = (await holdUnit(tx, input.site)) ?? (await findUnit(tx, input.site));
    if (!unit) return refuseMissing({ fr: "cette unité", en: "this unit" });
    const refused =
      refuseLater("entered_on", entered, input.entered_on, tx.today) ??
      refuseOutside("entered_on", entered, unit, input.entered_on) ??
      refuseFull(unit.kind, unit.beds, await bedsTaken(tx, unit.site_id, input.entered_on));
    if (refused) return refused;
    if (input.person !== undefined) {
      if (!(await isKnown(tx, input.person)))
        return refuseMissing({ fr: "cette personne", en: "this person" });
      const again = refuseAgain(await staysOf(tx, input.person), input.entered_on);
      if (again) return again;
    }
    const stay = tx.newId();
    const person = input.person ?? tx.newId();
    await addStay(tx, { id: stay, site_id: unit.site_id, person, entered_on: input.entered_on });
    tx.touch(input.entered_on);
    tx.audit({ act: "admit", subject: `stay ${stay}`, detail: { entered_on: input.entered_on } });
    return ok({ id: stay, person });
  },
});
