/** The care room, as the application sees it. */
import type { Room } from "../../kernel/act.ts";
import { admit } from "./acts/admit/admit.ts";
import { announceUnit } from "./acts/announce-unit/announce-unit.ts";
import { closeUnit } from "./acts/close-unit/close-unit.ts";
import { correctAppointmentOutcome } from "./acts/correct-appointment-outcome/correct-appointment-outcome.ts";
import { discharge } from "./acts/discharge/discharge.ts";
import { openUnit } from "./acts/open-unit/open-unit.ts";
import { planAppointment } from "./acts/plan-appointment/plan-appointment.ts";
import { recordAppointmentOutcome } from "./acts/record-appointment-outcome/record-appointment-outcome.ts";
import { recordRelay } from "./acts/record-relay/record-relay.ts";
import { needsOf } from "./rules/needs.ts";
import { findWaiting } from "./store/waiting.ts";
import { appointments } from "./views/appointments.ts";
import { people } from "./views/people.ts";
import { personRecord } from "./views/person-record.ts";
import { stays } from "./views/stays.ts";
import { units } from "./views/units.ts";

export const care: Room = {
  name: "care",
  acts: [
    planAppointment,
    recordAppointmentOutcome,
    correctAppointmentOutcome,
    admit,
    discharge,
    recordRelay,
    announceUnit,
    openUnit,
    closeUnit,
  ],
  views: [appointments, people, personRecord, stays, units],
  needs: async (tx) => needsOf(await findWaiting(tx), tx.today),
};
