/** Loads the demonstration city: thousands of rows in one statement. The database refuses it on a real instance. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type {
  Destination,
  ExitReason,
  Funder,
  NeutralisedReason,
  PlaceKind,
  ProjectKind,
  SiteKind,
} from "../words.ts";

export type SiteRow = {
  readonly site_id: string;
  readonly agency_id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: SiteKind;
  readonly funder: Funder;
  readonly joined_on: Day;
  readonly left_on: Day | null;
};

/** Inserts sites. Gives their number. */
export const loadSites = (tx: RoomTransaction, rows: readonly SiteRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into shelter.site (site_id, agency_id, code, name, kind, funder, joined_on, left_on)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(site_id uuid, agency_id uuid, code text,
        name text, kind text, funder text, joined_on date, left_on date)`),
  );

export type CapacityRow = {
  readonly site_id: string;
  readonly kind: PlaceKind;
  readonly valid_from: Day;
  readonly funded: number;
  readonly open: number;
};

/** Inserts places by kind. */
export const loadCapacities = (tx: RoomTransaction, rows: readonly CapacityRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into shelter.site_capacity (site_id, kind, valid_from, funded, open)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(site_id uuid, kind text, valid_from date, funded integer, open integer)`),
  );

export type NightRow = {
  readonly id: string;
  readonly site_id: string;
  readonly night: Day;
  readonly funded: number;
  readonly open: number;
  readonly neutralised: number;
  readonly occupied: number;
  readonly billed: number | null;
  readonly reason: NeutralisedReason | null;
  /** ISO instant. */
  readonly declared_at: string;
};

/** Inserts nights; nothing is told to other rooms of nights loaded this way. */
export const loadNights = (tx: RoomTransaction, rows: readonly NightRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into shelter.night
        (id, site_id, night, funded, open, neutralised, occupied, billed, reason, declared_at)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, site_id uuid, night date,
        funded integer, open integer, neutralised integer, occupied integer, billed integer, reason text,
        declared_at timestamptz)`),
  );

export type StayRow = {
  readonly id: string;
  readonly site_id: string;
  readonly person: string;
  readonly entered_on: Day;
  readonly left_on: Day | null;
  readonly exit_destination: Destination | null;
  readonly exit_reason: ExitReason | null;
  readonly ready_since: Day | null;
};

/** Inserts stays. A person has at most one stay that is not ended. */
export const loadStays = (tx: RoomTransaction, rows: readonly StayRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into shelter.stay
        (id, site_id, person, entered_on, left_on, exit_destination, exit_reason, ready_since)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, site_id uuid, person uuid,
        entered_on date, left_on date, exit_destination text, exit_reason text, ready_since date)`),
  );

export type ProjectRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly name: string;
  readonly kind: ProjectKind;
  readonly places: number;
  readonly opened_on: Day;
};

/** Inserts downstream projects. */
export const loadProjects = (tx: RoomTransaction, rows: readonly ProjectRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into shelter.downstream_project (id, agency_id, name, kind, places, opened_on)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, agency_id uuid, name text, kind text, places integer, opened_on date)`),
  );
