/** Thousands of rows in one statement, for the demonstration. The database refuses these to anybody but its loader. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { CellActionCode } from "../cell-actions.ts";
import type { ActionState, OrderState } from "../lifecycle.ts";
import type { Basis, Cell } from "../words.ts";

/** A treatment order. `ended_on` and `reason` follow the state: see the checks of the table. */
export type OrderRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly person: string;
  readonly basis: Basis;
  readonly ordered_on: Day;
  readonly months: number;
  readonly renewals: number;
  readonly reports: number;
  readonly state: OrderState;
  readonly ars_informed_on: Day | null;
  readonly examined_on: Day | null;
  readonly doctor_chosen_on: Day | null;
  readonly confirmed_on: Day | null;
  readonly reported_on: Day | null;
  readonly renewed_on: Day | null;
  readonly ended_on: Day | null;
  readonly reason: string | null;
  /** ISO 8601 instant. */
  readonly recorded_at: string;
};

/** Loads orders. */
export const loadOrders = (tx: RoomTransaction, rows: readonly OrderRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into court.treatment_order (id, agency_id, person, basis, ordered_on, months, renewals, reports,
        state, ars_informed_on, examined_on, doctor_chosen_on, confirmed_on, reported_on, renewed_on, ended_on, reason, recorded_at)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, agency_id uuid, person uuid, basis text,
        ordered_on date, months integer, renewals integer, reports integer, state text, ars_informed_on date,
        examined_on date, doctor_chosen_on date, confirmed_on date, reported_on date, renewed_on date, ended_on date,
        reason text, recorded_at timestamptz)`),
  );

export type SessionRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly cell: Cell;
  readonly day: Day;
  readonly sector: string | null;
  readonly agenda: string;
  readonly recorded_at: string;
};

/** Loads sessions. */
export const loadSessions = (tx: RoomTransaction, rows: readonly SessionRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into court.cell_session (id, agency_id, cell, day, sector, agenda, recorded_at)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, agency_id uuid, cell text, day date, sector text, agenda text, recorded_at timestamptz)`),
  );

export type DecisionRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly session_id: string;
  readonly cell: Cell;
  readonly sector: string;
  readonly decided_on: Day;
  readonly priority: "high" | "normal" | "watch";
};

/** Loads decisions; their sessions are loaded before. */
export const loadDecisions = (tx: RoomTransaction, rows: readonly DecisionRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into court.cell_decision (id, agency_id, session_id, cell, sector, decided_on, priority)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, agency_id uuid, session_id uuid, cell text, sector text, decided_on date, priority text)`),
  );

/** An action; `action` and `owner` are those of `cell-actions.ts`. */
export type ActionRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly decision_id: string;
  readonly action: CellActionCode;
  readonly owner: string;
  readonly due_on: Day;
  readonly state: ActionState;
  readonly ended_on: Day | null;
};

/** Loads actions; their decisions are loaded before. */
export const loadActions = (tx: RoomTransaction, rows: readonly ActionRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into court.cell_action (id, agency_id, decision_id, action, owner, due_on, state, ended_on)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, agency_id uuid, decision_id uuid, action text, owner text, due_on date, state text, ended_on date)`),
  );

export type SectorRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly cell: Cell;
  readonly sector: string;
  readonly followed_from: Day;
  /** First day on which it is no longer followed. */
  readonly followed_to: Day | null;
};

/** Loads the sectors followed. */
export const loadSectors = (tx: RoomTransaction, rows: readonly SectorRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into court.cell_sector (id, agency_id, cell, sector, followed_from, followed_to)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, agency_id uuid, cell text, sector text, followed_from date, followed_to date)`),
  );
