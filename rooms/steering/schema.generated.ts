/** Generated from the database by `npm run docs`: the tables of the steering schema. Do not edit. */
import type { ColumnType } from "kysely";

export type SteeringTables = {
  action: {
    id: string;
    code: string;
    phase: string;
    agency_id: string;
    title_fr: string;
    title_en: string;
    target_fr: string;
    target_en: string;
    deadline: string;
    state: string;
    evidence_fr: ColumnType<string | null, string | null | undefined, string | null>;
    evidence_en: ColumnType<string | null, string | null | undefined, string | null>;
    updated_on: string;
    version: ColumnType<number, number | undefined, number>;
  };
  action_history: {
    id: string;
    action_id: string;
    version: number;
    at: Date;
    agency_id: string;
    was: ColumnType<unknown, string, string>;
    becomes: ColumnType<unknown, string, string>;
  };
  agency: {
    id: string;
    code: string;
    kind: string;
    name_fr: string;
    name_en: string;
    short: string;
  };
  fact: {
    id: ColumnType<number, number | undefined, number>;
    room: string;
    measure: string;
    grain: string;
    period_from: string;
    period_to: string;
    area: string;
    dims: ColumnType<unknown, string, string>;
    value: number;
    facts: number;
    known_from: Date;
    known_to: ColumnType<Date | null, Date | null | undefined, Date | null>;
    message_id: string;
  };
  membership: {
    id: string;
    agency_id: string;
    member_from: string;
    member_to: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  published_review: {
    id: string;
    held_on: string;
    document: ColumnType<unknown, string, string>;
    published_at: Date;
  };
  review: {
    id: string;
    held_on: string;
    title: string;
    chosen: ColumnType<unknown, string, string>;
    comparisons: ColumnType<unknown, string, string>;
    state: string;
    known_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    opened_at: Date;
    frozen_at: ColumnType<Date | null, Date | null | undefined, Date | null>;
    document: ColumnType<unknown, string | undefined, string>;
    version: ColumnType<number, number | undefined, number>;
  };
  visa: {
    id: string;
    review_id: string;
    figure: string;
    agency_id: string;
    agent_id: string;
    value: ColumnType<number | null, number | null | undefined, number | null>;
    known_on: ColumnType<Date | null, Date | null | undefined, Date | null>;
    at: Date;
  };
};
