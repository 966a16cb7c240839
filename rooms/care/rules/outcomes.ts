/** Which outcome an appointment may be given, and when. */
import type { Day } from "../../../kernel/dates.ts";
import { type Refused, refuse, refuseField } from "../../../kernel/refusal.ts";
import { type AppointmentState, mayGo } from "../lifecycle.ts";
import type { Outcome } from "../words.ts";

type Appointment = { readonly planned_on: Day; readonly outcome: AppointmentState };

/** Refuses a transition that may not start from the appointment's state. */
export const refuseOutcomeFrom = (
  transition: { readonly from: readonly AppointmentState[] },
  appointment: Appointment,
): Refused | undefined => {
  if (mayGo(transition, appointment.outcome)) return undefined;
  const say =
    appointment.outcome === "planned"
      ? {
          fr: "Ce rendez-vous n'a pas encore d'issue. Enregistrez-la plutôt que de la corriger.",
          en: "This appointment has no outcome yet. Record it rather than correct it.",
        }
      : {
          fr: "L'issue de ce rendez-vous est déjà enregistrée. Corrigez-la si elle est fausse.",
          en: "The outcome of this appointment is already recorded. Correct it if it is wrong.",
        };
  return refuse({ kind: "wrong-state", say });
};

/** Before its day an appointment can only be cancelled: nobody has kept or missed it yet. */
export const refuseTooEarly = (
  appointment: Appointment,
  outcome: Outcome,
  today: Day,
): Refused | undefined =>
  appointment.planned_on > today && (outcome === "kept" || outcome === "missed")
    ? refuseField("outcome", {
        fr: `Issue : ce rendez-vous est prévu le ${appointment.planned_on}. Attendez ce jour, ou annulez-le.`,
        en: `Outcome: this appointment is planned on ${appointment.planned_on}. Wait for that day, or cancel it.`,
      })
    : undefined;
