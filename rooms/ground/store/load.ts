/** Thousands of rows in one statement, for the demonstration. The database refuses these to anybody but its loader. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { ReportState } from "../lifecycle.ts";
import type { Channel, Closing, LitterKind, ReportType } from "../words.ts";

/** A report. `closed_on`, `close_reason` and `duplicate_of` follow the state: see the checks of the table. */
export type ReportRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly day: Day;
  /** ISO 8601 instant. */
  readonly received_at: string;
  readonly sector: string;
  readonly place: string;
  readonly type: ReportType;
  readonly channel: Channel;
  readonly state: ReportState;
  readonly closed_on: Day | null;
  readonly close_reason: Closing | null;
  readonly duplicate_of: string | null;
};

/** Loads reports. A duplicate may point at a report of the same call or of an earlier one. */
export const loadReports = (tx: RoomTransaction, rows: readonly ReportRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into ground.report (id, agency_id, day, received_at, sector, place, type, channel, state,
        closed_on, close_reason, duplicate_of)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, agency_id uuid, day date, received_at timestamptz, sector text, place text, type text, channel text,
          state text, closed_on date, close_reason text, duplicate_of uuid)`),
  );

export type PickupRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly day: Day;
  readonly sector: string;
  readonly kind: LitterKind;
  readonly count: number;
  readonly recorded_at: string;
};

/** Loads pick-ups. */
export const loadPickups = (tx: RoomTransaction, rows: readonly PickupRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into ground.pickup (id, agency_id, day, sector, kind, count, recorded_at)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, agency_id uuid, day date, sector text, kind text, count integer, recorded_at timestamptz)`),
  );

export type MediationRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly day: Day;
  readonly sector: string;
  readonly hours: number;
  readonly recorded_at: string;
};

/** Loads mediation rounds. */
export const loadMediationRounds = (tx: RoomTransaction, rows: readonly MediationRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into ground.mediation_round (id, agency_id, day, sector, hours, recorded_at)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, agency_id uuid, day date, sector text, hours integer, recorded_at timestamptz)`),
  );
