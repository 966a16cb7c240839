import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { refuseTooFar } from "../../../../kernel/parse/day-order.ts";
import { choice, day, id } from "../../../../kernel/parse/fields.ts";
import { ok, refuseMissing } from "../../../../kernel/refusal.ts";
import { refuseFrame } from "../../rules/frames.ts";
import { refuseOutside } from "../../rules/in-service.ts";
import { addAppointment } from "../../store/appointments.ts";
import { isKnown } from "../../store/people.ts";
import { findUnit } from "../../store/units.ts";
import { frames } from "../../words.ts";

const planned = { fr: "Prévu le", en: "Planned on" };

/** Plans an appointment, or enters one that took place without being planned. No name is asked. */
export const planAppointment = defineAct({
  room: "care",
  name: "plan-appointment",
  roles: ["psychologist", "unit", "referent"],
  title: { fr: "Prévoir un rendez-vous", en: "Plan an appointment" },
  preview: {
    fr: "Rien ne sort de la pièce pour un rendez-vous prévu. Une fois honoré à la permanence, il entre dans un nombre pour la ville (CSP, art. L1110-4).",
    en: "Nothing leaves the room for a planned appointment. Once kept at the desk, it enters a number for the city (CSP, art. L1110-4).",
  },
  input: z.strictObject({
    site: id({ label: { fr: "Lieu", en: "Place" }, from: "units" }),
    frame: choice({ label: { fr: "Cadre", en: "Frame" }, options: frames }),
    planned_on: day({ label: planned, earliest: "2018-01-01" }),
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
    const unit = await findUnit(tx, input.site);
    if (!unit) return refuseMissing({ fr: "ce lieu", en: "this place" });
    const refused =
      refuseFrame(tx.who.role, input.frame, unit.kind) ??
      refuseTooFar("planned_on", planned, input.planned_on, tx.today) ??
      refuseOutside("planned_on", planned, unit, input.planned_on);
    if (refused) return refused;
    if (input.person !== undefined && !(await isKnown(tx, input.person)))
      return refuseMissing({ fr: "cette personne", en: "this person" });
    const appointment = tx.newId();
    const person = input.person ?? tx.newId();
    const { frame, planned_on } = input;
    await addAppointment(tx, { id: appointment, site_id: unit.site_id, person, frame, planned_on });
    tx.audit({
      act: "plan-appointment",
      subject: `appointment ${appointment}`,
      detail: { frame, planned_on },
    });
    return ok({ id: appointment, person });
  },
});
