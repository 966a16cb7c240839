/** Generated from the database by `npm run docs`: the tables of the ground schema. Do not edit. */
import type { ColumnType } from "kysely";

export type GroundTables = {
  litter_found: {
    id: string;
    day: string;
    sector: string;
    spot: string;
    kind: string;
    count: number;
    received_at: Date;
  };
  mediation_round: {
    id: string;
    agency_id: string;
    day: string;
    sector: string;
    hours: number;
    recorded_at: Date;
  };
  nuisance_sent: {
    week_from: string;
    sector: string;
    type: string;
    count: number;
    sent_at: Date;
  };
  pickup: {
    id: string;
    agency_id: string;
    day: string;
    sector: string;
    kind: string;
    count: number;
    recorded_at: Date;
  };
  report: {
    id: string;
    agency_id: string;
    day: string;
    received_at: Date;
    sector: string;
    place: string;
    type: string;
    channel: string;
    state: string;
    closed_on: ColumnType<string | null, string | null | undefined, string | null>;
    close_reason: ColumnType<string | null, string | null | undefined, string | null>;
    duplicate_of: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  sector_decision: {
    id: string;
    cell: string;
    sector: string;
    decided_on: string;
    priority: string;
    actions: ColumnType<unknown, string, string>;
    received_at: Date;
    acknowledged_on: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
};
