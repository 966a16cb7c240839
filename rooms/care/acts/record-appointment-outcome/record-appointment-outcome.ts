import { defineAct } from "../../../../kernel/act.ts";
import { appointmentLifecycle } from "../../lifecycle.ts";
import { outcomeFields } from "./fields.ts";
import { settle } from "./settle.ts";

/** Says what became of a planned appointment. */
export const recordAppointmentOutcome = defineAct({
  room: "care",
  name: "record-appointment-outcome",
  roles: appointmentLifecycle.record.by,
  title: { fr: "Dire ce qu'est devenu un rendez-vous", en: "Say what became of an appointment" },
  preview: {
    fr: "Le pilotage recevra le nombre de rendez-vous honorés à la permanence par jour, et le nombre de personnes reçues par mois et par an, pour la ville.",
    en: "Steering will receive the number of appointments kept at the desk by day, and of people seen by month and year, for the city.",
  },
  fromRecord: true,
  input: outcomeFields,
  run: (tx, input) => settle(tx, "record-appointment-outcome", appointmentLifecycle.record, input),
});
