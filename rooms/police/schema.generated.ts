/** Generated from the database by `npm run docs`: the tables of the police schema. Do not edit. */
import type { ColumnType } from "kysely";

export type PoliceTables = {
  kitchen: {
    id: string;
    agency_id: string;
    day: string;
    sector: string;
    recorded_at: Date;
    withdrawn_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    withdrawn_reason: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  nuisance_week: {
    week_from: string;
    sector: string;
    type: string;
    count: number;
    received_at: Date;
  };
  operation: {
    id: string;
    agency_id: string;
    day: string;
    sector: string;
    kind: string;
    agents: number;
    hours: number;
    recorded_at: Date;
  };
  place: {
    id: string;
    agency_id: string;
    kind: string;
    label: string;
    sector: string;
    opened_on: string;
    closed_on: ColumnType<string | null, string | null | undefined, string | null>;
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
  };
};
