/** Loads the demonstration city: thousands of rows in one statement. The database refuses it on a real instance. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Frame, Outcome, UnitKind } from "../words.ts";

export type UnitRow = {
  readonly site_id: string;
  readonly agency_id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly announced_on: Day;
  readonly opened_on: Day | null;
  readonly closed_on: Day | null;
  /** 0 unless the unit is a D2O. */
  readonly beds: number;
};

/** Inserts care units. Gives their number. */
export const loadUnits = (tx: RoomTransaction, rows: readonly UnitRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into care.unit
        (site_id, agency_id, code, name, kind, announced_on, opened_on, closed_on, beds)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(site_id uuid, agency_id uuid, code text,
        name text, kind text, announced_on date, opened_on date, closed_on date, beds integer)`),
  );

export type StayRow = {
  readonly id: string;
  readonly site_id: string;
  readonly person: string;
  readonly entered_on: Day;
  readonly left_on: Day | null;
  readonly relay_on: Day | null;
};

/** Inserts stays. A person has at most one stay that is not ended. */
export const loadStays = (tx: RoomTransaction, rows: readonly StayRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into care.stay (id, site_id, person, entered_on, left_on, relay_on)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, site_id uuid, person uuid, entered_on date, left_on date, relay_on date)`),
  );

export type AppointmentRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly site_id: string;
  /** The professional who holds it. */
  readonly agent_id: string;
  readonly person: string;
  readonly frame: Frame;
  readonly planned_on: Day;
  readonly outcome: Outcome | "planned";
};

/** Inserts appointments. */
export const loadAppointments = (tx: RoomTransaction, rows: readonly AppointmentRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into care.appointment
        (id, agency_id, site_id, agent_id, person, frame, planned_on, outcome)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, agency_id uuid, site_id uuid,
        agent_id uuid, person uuid, frame text, planned_on date, outcome text)`),
  );
