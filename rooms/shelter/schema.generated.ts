/** Generated from the database by `npm run docs`: the tables of the shelter schema. Do not edit. */
import type { ColumnType } from "kysely";

export type ShelterTables = {
  availability: {
    night: string;
    kind: string;
    free: number;
  };
  downstream_project: {
    id: string;
    agency_id: string;
    name: string;
    kind: string;
    places: number;
    opened_on: string;
  };
  night: {
    id: string;
    site_id: string;
    night: string;
    funded: number;
    open: number;
    neutralised: number;
    occupied: number;
    billed: ColumnType<number | null, number | null | undefined, number | null>;
    reason: ColumnType<string | null, string | null | undefined, string | null>;
    free_single: ColumnType<number | null, number | null | undefined, number | null>;
    free_couple: ColumnType<number | null, number | null | undefined, number | null>;
    free_women: ColumnType<number | null, number | null | undefined, number | null>;
    free_wheelchair: ColumnType<number | null, number | null | undefined, number | null>;
    free_animal: ColumnType<number | null, number | null | undefined, number | null>;
    declared_at: Date;
    corrected: ColumnType<boolean, boolean | undefined, boolean>;
    version: ColumnType<number, number | undefined, number>;
  };
  site: {
    site_id: string;
    agency_id: string;
    code: string;
    name: string;
    kind: string;
    funder: string;
    joined_on: string;
    left_on: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  site_capacity: {
    site_id: string;
    kind: string;
    valid_from: string;
    funded: number;
    open: number;
  };
  stay: {
    id: string;
    site_id: string;
    person: string;
    entered_on: string;
    left_on: ColumnType<string | null, string | null | undefined, string | null>;
    exit_destination: ColumnType<string | null, string | null | undefined, string | null>;
    exit_reason: ColumnType<string | null, string | null | undefined, string | null>;
    ready_since: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
};
