/** Generated from the database by `npm run docs`: the tables of the reception schema. Do not edit. */
import type { ColumnType } from "kysely";

export type ReceptionTables = {
  availability: {
    kind: string;
    night: string;
    free: number;
    as_of: Date;
  };
  hours: {
    id: string;
    agency_id: string;
    site_id: string;
    weekly: string;
    valid_from: string;
    extension: boolean;
    recorded_at: Date;
    superseded_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
  };
  hours_exception: {
    id: string;
    agency_id: string;
    site_id: string;
    day: string;
    opens: ColumnType<string | null, string | null | undefined, string | null>;
    closes: ColumnType<string | null, string | null | undefined, string | null>;
    reason: string;
    version: ColumnType<number, number | undefined, number>;
  };
  passage_count: {
    id: string;
    agency_id: string;
    site_id: string;
    day: string;
    count: number;
    women: ColumnType<number | null, number | null | undefined, number | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  refusal_count: {
    id: string;
    agency_id: string;
    site_id: string;
    day: string;
    reason: string;
    count: number;
    version: ColumnType<number, number | undefined, number>;
  };
  sector_decision: {
    id: string;
    cell: string;
    sector: string;
    decided_on: string;
    priority: string;
    actions: string[];
    received_at: Date;
  };
  site: {
    site_id: string;
    agency_id: string;
    code: string;
    name: string;
    sector: string;
    audience: string;
    capacity: number;
    opened_on: string;
    closed_on: ColumnType<string | null, string | null | undefined, string | null>;
    public: boolean;
    funder: string;
    version: ColumnType<number, number | undefined, number>;
  };
  site_public: {
    site_id: string;
    agency_id: string;
    name: string;
    audience: string;
    schedule: ColumnType<unknown, string, string>;
  };
};
