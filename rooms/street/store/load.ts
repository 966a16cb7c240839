/** Bulk loading for the demonstration: thousands of rows in one statement, under the `loader` role. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Answer, ApparentGroup, CancelReason, Funder, LitterKind, Need, Proposal } from "../words.ts";

export type TeamRow = {
  readonly id: string;
  readonly agency_id: string;
  /** The team's code in the plan. */
  readonly code: string;
  readonly name: string;
  readonly funders: readonly Funder[];
  readonly active_from: Day;
  /** First day on which it no longer goes out. */
  readonly active_until: Day | null;
};

/** Times are `HH:MM`; an end before its start is after midnight. `*_at` are ISO instants. */
export type RoundRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly team_id: string;
  readonly day: Day;
  readonly planned_start: string;
  readonly planned_end: string;
  readonly sectors: readonly string[];
  readonly planned_at: string;
} & (
  | { readonly state: "planned" }
  | { readonly state: "held"; readonly started: string; readonly ended: string; readonly settled_at: string }
  | { readonly state: "cancelled"; readonly cancel_reason: CancelReason; readonly settled_at: string }
);

export type VisitRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly round_id: string;
  readonly day: Day;
  readonly sector: string;
  readonly spot: string;
  readonly people_present: number | null;
  readonly nobody_met: boolean;
  readonly recorded_at: string;
};

export type ContactRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly round_id: string;
  readonly visit_id: string | null;
  readonly day: Day;
  readonly sector: string;
  /** A random key when the person wants to be followed. */
  readonly person: string | null;
  readonly apparent_group: ApparentGroup;
  readonly needs: readonly Need[];
  readonly proposed: readonly Proposal[];
  readonly answer: Answer;
  readonly recorded_at: string;
};

export type LitterRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly day: Day;
  readonly sector: string;
  readonly spot: string;
  readonly kind: LitterKind;
  readonly count: number;
  readonly recorded_at: string;
};

/** Loads teams. */
export const loadTeams = (tx: RoomTransaction, rows: readonly TeamRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into street.team (id, agency_id, code, name, funders, active_from, active_until)
      select id, agency_id, code, name, funders, active_from, active_until
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, agency_id uuid, code text, name text,
        funders text[], active_from date, active_until date)`),
  );

/** Loads rounds, in any state. */
export const loadRounds = (tx: RoomTransaction, rows: readonly RoundRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into street.round (id, agency_id, team_id, day, planned_start, planned_end, sectors, state,
        cancel_reason, started, ended, planned_at, settled_at)
      select id, agency_id, team_id, day, planned_start, planned_end, sectors, state, cancel_reason, started, ended,
        planned_at, settled_at
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, agency_id uuid, team_id uuid, day date,
        planned_start text, planned_end text, sectors text[], state text, cancel_reason text, started text, ended text,
        planned_at timestamptz, settled_at timestamptz)`),
  );

/** Loads visits. */
export const loadVisits = (tx: RoomTransaction, rows: readonly VisitRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into street.visit (id, agency_id, round_id, day, sector, spot, people_present, nobody_met, recorded_at)
      select id, agency_id, round_id, day, sector, spot, people_present, nobody_met, recorded_at
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, agency_id uuid, round_id uuid, day date,
        sector text, spot text, people_present integer, nobody_met boolean, recorded_at timestamptz)`),
  );

/** Loads contacts. */
export const loadContacts = (tx: RoomTransaction, rows: readonly ContactRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into street.contact (id, agency_id, round_id, visit_id, day, sector, person, apparent_group,
        needs, proposed, answer, recorded_at)
      select id, agency_id, round_id, visit_id, day, sector, person, apparent_group, needs, proposed, answer, recorded_at
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, agency_id uuid, round_id uuid, visit_id uuid,
        day date, sector text, person uuid, apparent_group text, needs text[], proposed text[], answer text,
        recorded_at timestamptz)`),
  );

/** Loads litter found. No message is sent: the demonstration gives the ground room its own rows. */
export const loadLitter = (tx: RoomTransaction, rows: readonly LitterRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into street.litter (id, agency_id, day, sector, spot, kind, count, recorded_at)
      select id, agency_id, day, sector, spot, kind, count, recorded_at
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, agency_id uuid, day date, sector text,
        spot text, kind text, count integer, recorded_at timestamptz)`),
  );
