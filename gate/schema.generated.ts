/** Generated from the database by `npm run docs`: the tables of the gate schema. Do not edit. */
import type { ColumnType } from "kysely";

export type GateTables = {
  agent: {
    id: string;
    issuer: string;
    subject: string;
    name: string;
    language: ColumnType<string, string | undefined, string>;
  };
  mandate: {
    id: string;
    agent_id: string;
    agency_id: string;
    agency_code: string;
    agency_fr: string;
    agency_en: string;
    room: string;
    role: string;
    role_fr: string;
    role_en: string;
    sites: ColumnType<string[], string[] | undefined, string[]>;
    sectors: ColumnType<string[], string[] | undefined, string[]>;
    position: ColumnType<number, number | undefined, number>;
    valid_from: string;
    valid_to: ColumnType<string | null, string | null | undefined, string | null>;
    version: ColumnType<number, number | undefined, number>;
  };
  session: {
    token_hash: string;
    agent_id: string;
    mandate_id: string;
    opened_at: Date;
    seen_at: Date;
    ends_at: Date;
    language: string;
  };
  sign_in: {
    state_hash: string;
    browser_hash: string;
    provider: string;
    nonce: string;
    verifier: string;
    ends_at: Date;
  };
};
