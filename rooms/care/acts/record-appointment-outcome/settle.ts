/** What recording and correcting an outcome have in common. */

import { ok, type Result, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../../kernel/transaction.ts";
import type { AppointmentState } from "../../lifecycle.ts";
import { refuseOutcomeFrom, refuseTooEarly } from "../../rules/outcomes.ts";
import { findAppointment, settleAppointment } from "../../store/appointments.ts";
import type { Outcome } from "../../words.ts";

type Settled = { readonly appointment: string; readonly outcome: Outcome; readonly version: number };

/** Writes an outcome where the transition allows it; the audit keeps what stood before. */
export const settle = async (
  tx: RoomTransaction,
  act: string,
  transition: { readonly from: readonly AppointmentState[] },
  input: Settled,
): Promise<Result<{ id: string }>> => {
  const appointment = await findAppointment(tx, input.appointment);
  if (!appointment) return refuseMissing({ fr: "ce rendez-vous", en: "this appointment" });
  const refused =
    refuseOutcomeFrom(transition, appointment) ?? refuseTooEarly(appointment, input.outcome, tx.today);
  if (refused) return refused;
  const settled = await settleAppointment(tx, appointment.id, input.version, input.outcome);
  if (settled === 0) return refuseStale(input, appointment);
  tx.touch(appointment.planned_on);
  const detail = { outcome: input.outcome, was: appointment.outcome };
  tx.audit({ act, subject: `appointment ${appointment.id}`, detail });
  return ok({ id: appointment.id });
};
