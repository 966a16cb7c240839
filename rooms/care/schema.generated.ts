/** Generated from the database by `npm run docs`: the tables of the care schema. Do not edit. */
import type { ColumnType } from "kysely";

export type CareTables = {
  appointment: {
    id: string;
    agency_id: string;
    site_id: string;
    agent_id: string;
    person: string;
    frame: string;
    planned_on: string;
    outcome: ColumnType<string, string | undefined, string>;
    version: ColumnType<number, number | undefined, number>;
  };
  stay: {
    id: string;
    site_id: string;
    person: string;
    entered_on: string;
    left_on: ColumnType<string | null, string | null | undefined, string | null>;
    relay_on: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  unit: {
    site_id: string;
    agency_id: string;
    code: string;
    name: string;
    kind: string;
    announced_on: string;
    opened_on: ColumnType<string | null, string | null | undefined, string | null>;
    closed_on: ColumnType<string | null, string | null | undefined, string | null>;
    beds: number;
    version: ColumnType<number, number | undefined, number>;
  };
};
