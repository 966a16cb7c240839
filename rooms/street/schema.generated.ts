/** Generated from the database by `npm run docs`: the tables of the street schema. Do not edit. */
import type { ColumnType } from "kysely";

export type StreetTables = {
  availability: {
    kind: string;
    night: string;
    free: number;
    as_of: Date;
  };
  contact: {
    id: string;
    agency_id: string;
    round_id: string;
    visit_id: ColumnType<string | null, string | null | undefined, string | null>;
    day: string;
    sector: string;
    person: ColumnType<string | null, string | null | undefined, string | null>;
    apparent_group: string;
    needs: string[];
    proposed: string[];
    answer: string;
    recorded_at: Date;
  };
  litter: {
    id: string;
    agency_id: string;
    day: string;
    sector: string;
    spot: string;
    kind: string;
    count: number;
    recorded_at: Date;
  };
  round: {
    id: string;
    agency_id: string;
    team_id: string;
    day: string;
    planned_start: string;
    planned_end: string;
    sectors: string[];
    state: ColumnType<string, string | undefined, string>;
    cancel_reason: ColumnType<string | null, string | null | undefined, string | null>;
    started: ColumnType<string | null, string | null | undefined, string | null>;
    ended: ColumnType<string | null, string | null | undefined, string | null>;
    planned_at: Date;
    settled_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  team: {
    id: string;
    agency_id: string;
    code: string;
    name: string;
    funders: string[];
    active_from: string;
    active_until: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  visit: {
    id: string;
    agency_id: string;
    round_id: string;
    day: string;
    sector: string;
    spot: string;
    people_present: ColumnType<number | null, number | null | undefined, number | null>;
    nobody_met: boolean;
    recorded_at: Date;
  };
};
