/** Generated from the database by `npm run docs`: the tables of the court schema. Do not edit. */
import type { ColumnType } from "kysely";

export type CourtTables = {
  cell_action: {
    id: string;
    agency_id: string;
    decision_id: string;
    action: string;
    owner: string;
    due_on: string;
    state: string;
    ended_on: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  cell_decision: {
    id: string;
    agency_id: string;
    session_id: string;
    cell: string;
    sector: string;
    decided_on: string;
    priority: string;
  };
  cell_sector: {
    id: string;
    agency_id: string;
    cell: string;
    sector: string;
    followed_from: string;
    followed_to: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  cell_session: {
    id: string;
    agency_id: string;
    cell: string;
    day: string;
    sector: ColumnType<string | null, string | null | undefined, string | null>;
    agenda: string;
    recorded_at: Date;
  };
  treatment_order: {
    id: string;
    agency_id: string;
    person: string;
    basis: string;
    ordered_on: string;
    months: number;
    renewals: ColumnType<number, number | undefined, number>;
    reports: ColumnType<number, number | undefined, number>;
    state: string;
    ars_informed_on: ColumnType<string | null, string | null | undefined, string | null>;
    examined_on: ColumnType<string | null, string | null | undefined, string | null>;
    doctor_chosen_on: ColumnType<string | null, string | null | undefined, string | null>;
    confirmed_on: ColumnType<string | null, string | null | undefined, string | null>;
    reported_on: ColumnType<string | null, string | null | undefined, string | null>;
    renewed_on: ColumnType<string | null, string | null | undefined, string | null>;
    ended_on: ColumnType<string | null, string | null | undefined, string | null>;
    reason: ColumnType<string | null, string | null | undefined, string | null>;
    recorded_at: Date;
    version: ColumnType<number, number | undefined, number>;
  };
};
