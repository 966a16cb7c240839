/** Bulk loading for the demonstration, under the `loader` role. After sites and hours, call `publishSites`. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Audience, ExceptionReason, Funder, RefusalReason } from "../words.ts";

export type SiteRow = {
  readonly site_id: string;
  readonly agency_id: string;
  readonly code: string;
  readonly name: string;
  readonly sector: string;
  readonly audience: Audience;
  readonly capacity: number;
  readonly opened_on: Day;
  /** First day on which it no longer opens. */
  readonly closed_on: Day | null;
  /** False when neither name nor hours may be shown to the public. */
  readonly public: boolean;
  readonly funder: Funder;
};

export type HoursRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly site_id: string;
  /** OpenStreetMap `opening_hours`, the subset of `rules/opening-hours.ts`. */
  readonly weekly: string;
  readonly valid_from: Day;
  readonly extension: boolean;
  readonly recorded_at: string;
};

export type ExceptionRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly site_id: string;
  readonly day: Day;
  /** `HH:MM`, or null on a day closed. */
  readonly opens: string | null;
  readonly closes: string | null;
  readonly reason: ExceptionReason;
};

export type PassageRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly site_id: string;
  readonly day: Day;
  readonly count: number;
  readonly women: number | null;
};

export type RefusalRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly site_id: string;
  readonly day: Day;
  readonly reason: RefusalReason;
  readonly count: number;
};

const json = (rows: readonly unknown[]): string => JSON.stringify(rows);

/** Loads sites. */
export const loadSites = (tx: RoomTransaction, rows: readonly SiteRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into reception.site (site_id, agency_id, code, name, sector, audience, capacity, opened_on,
        closed_on, public, funder)
      select site_id, agency_id, code, name, sector, audience, capacity, opened_on, closed_on, public, funder
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(site_id uuid, agency_id uuid, code text, name text, sector text,
        audience text, capacity integer, opened_on date, closed_on date, public boolean, funder text)`),
  );

/** Loads weekly hours. */
export const loadHours = (tx: RoomTransaction, rows: readonly HoursRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into reception.hours (id, agency_id, site_id, weekly, valid_from, extension, recorded_at)
      select id, agency_id, site_id, weekly, valid_from, extension, recorded_at
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(id uuid, agency_id uuid, site_id uuid, weekly text,
        valid_from date, extension boolean, recorded_at timestamptz)`),
  );

/** Loads exceptions. */
export const loadExceptions = (tx: RoomTransaction, rows: readonly ExceptionRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into reception.hours_exception (id, agency_id, site_id, day, opens, closes, reason)
      select id, agency_id, site_id, day, opens, closes, reason
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(id uuid, agency_id uuid, site_id uuid, day date, opens text,
        closes text, reason text)`),
  );

/** Loads passages. */
export const loadPassages = (tx: RoomTransaction, rows: readonly PassageRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into reception.passage_count (id, agency_id, site_id, day, count, women)
      select id, agency_id, site_id, day, count, women
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(id uuid, agency_id uuid, site_id uuid, day date, count integer,
        women integer)`),
  );

/** Loads refusals of access. */
export const loadRefusals = (tx: RoomTransaction, rows: readonly RefusalRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into reception.refusal_count (id, agency_id, site_id, day, reason, count)
      select id, agency_id, site_id, day, reason, count
      from jsonb_to_recordset(${json(rows)}::jsonb) as r(id uuid, agency_id uuid, site_id uuid, day date, reason text,
        count integer)`),
  );
