import { defineAct } from "../../../../kernel/act.ts";
import { appointmentLifecycle } from "../../lifecycle.ts";
import { outcomeFields } from "../record-appointment-outcome/fields.ts";
import { settle } from "../record-appointment-outcome/settle.ts";

/** Corrects an outcome entered by mistake; the earlier one stays in the audit. */
export const correctAppointmentOutcome = defineAct({
  room: "care",
  name: "correct-appointment-outcome",
  roles: appointmentLifecycle.correct.by,
  title: { fr: "Corriger l'issue d'un rendez-vous", en: "Correct the outcome of an appointment" },
  fromRecord: true,
  input: outcomeFields,
  run: (tx, input) => settle(tx, "correct-appointment-outcome", appointmentLifecycle.correct, input),
});
