/** Appointments, under a random key. */
import type { Day, Period } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { AppointmentState } from "../lifecycle.ts";
import type { CareTables } from "../schema.generated.ts";
import type { Frame, Outcome } from "../words.ts";

const care = queriesOf<CareTables>("care");

export type Appointment = {
  id: string;
  site_id: string;
  person: string;
  frame: string;
  planned_on: Day;
  outcome: AppointmentState;
  version: number;
};

const columns = ["id", "site_id", "person", "frame", "planned_on", "outcome", "version"] as const;

/** Adds an appointment held by the acting agent. */
export const addAppointment = (
  tx: RoomTransaction,
  appointment: { id: string; site_id: string; person: string; frame: Frame; planned_on: Day },
) =>
  tx.run(
    care
      .insertInto("appointment")
      .values({ ...appointment, agency_id: tx.who.agency, agent_id: tx.who.agent }),
  );

/** One appointment, or undefined. The database's own check keeps `outcome` within its list. */
export const findAppointment = (tx: RoomTransaction, id: string): Promise<Appointment | undefined> =>
  tx.first(
    care
      .selectFrom("appointment")
      .select(columns)
      .where("id", "=", id)
      .$narrowType<{ outcome: AppointmentState }>(),
  );

/** Writes the outcome of an appointment if it still has this version. */
export const settleAppointment = (tx: RoomTransaction, id: string, version: number, outcome: Outcome) =>
  tx.run(
    care
      .updateTable("appointment")
      .set({ outcome, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );

/** The appointments of a person, among those that the mandate may read. */
export const appointmentsOf = (tx: RoomTransaction, person: string) =>
  tx.all(
    care
      .selectFrom("appointment as a")
      .innerJoin("unit as u", "u.site_id", "a.site_id")
      .select(["a.id", "a.frame", "a.planned_on", "a.outcome", "u.name"])
      .where("a.person", "=", person)
      .orderBy("a.planned_on", "desc")
      .orderBy("a.id"),
  );

/** The appointments of a period, newest first. */
export const listAppointments = (tx: RoomTransaction, period: Period) =>
  tx.all(
    care
      .selectFrom("appointment as a")
      .innerJoin("unit as u", "u.site_id", "a.site_id")
      .select(["a.id", "a.person", "a.frame", "a.planned_on", "a.outcome", "a.version", "u.name"])
      .where("a.planned_on", ">=", period.from)
      .where("a.planned_on", "<", period.to)
      .orderBy("a.planned_on", "desc")
      .orderBy("a.id"),
  );
