/** Taking one's own room's walls down from inside. */

import { allTables } from "../../sql/policies.ts";
import type { Attack, Attempt } from "../attack.ts";

const onTable = (table: string): readonly string[] => [
  `alter table ${table} disable row level security`,
  `alter table ${table} no force row level security`,
  `alter table ${table} owner to current_user`,
  `alter table ${table} add column kept text`,
  `alter table ${table} disable trigger all`,
  `alter table ${table} set schema public`,
  `alter policy reads on ${table} using (true)`,
  `drop policy reads on ${table}`,
  `create policy kept on ${table} using (true)`,
  `create trigger kept before insert on ${table} for each row execute function pg_catalog.suppress_redundant_updates_trigger()`,
  `create rule kept as on insert to ${table} do also select 1`,
  `create index on ${table} ((1))`,
  `drop table ${table}`,
  `alter table ${table} replica identity full`,
  `comment on table ${table} is 'x'`,
];

/** Switching off row security, changing policies, owners, keys and functions. */
export const altering: Attack = {
  name: "altering",
  tries: {
    fr: "Ouvrir les murs de sa propre pièce : désactiver la sécurité par ligne, changer une règle, un propriétaire, une fonction ou la clé des mandats",
    en: "Take down the walls of one's own room: switch row security off, change a policy, an owner, a function or the key of claims",
  },
  attempts: ({ walls, login, others }) => [
    ...[...Object.keys(allTables(walls)), "claim_key"]
      .flatMap((table) => onTable(`${walls.room}.${table}`))
      .map((statement): Attempt => ({ label: statement, statements: [statement], refusals: ["42704"] })),
    ...Object.keys(allTables(walls)).map((table) => ({
      label: `row security off for ${table}`,
      statements: ["set local row_security = off", `select * from ${walls.room}.${table}`],
    })),
    ...["select * from", "delete from", "truncate", "insert into"].map((verb) => ({
      label: `${verb} claim_key`,
      statements: [
        `${verb} ${walls.room}.claim_key${verb === "insert into" ? " values (1, '\\x00', '\\x00', null)" : ""}`,
      ],
    })),
    { label: "change a claim key", statements: [`update ${walls.room}.claim_key set retired_at = null`] },
    {
      label: "say that this is a demonstration",
      statements: [`update ${walls.room}.instance set demonstration = true`],
    },
    { label: "write an audit line", statements: [`delete from ${walls.room}.audit`] },
    { label: "drop the claim function", statements: [`drop function ${walls.room}.claim() cascade`] },
    {
      label: "alter the claim function",
      statements: [`alter function ${walls.room}.claim() security invoker`],
    },
    {
      label: "call the machinery through another owner",
      statements: [`alter function ${walls.room}.finish(jsonb, jsonb, jsonb) owner to ${login}`],
    },
    {
      label: "grant to another room, then look",
      statements: [
        `grant select on ${walls.room}.audit to public`,
        `select 1 where has_table_privilege('public', '${walls.room}.audit', 'select')`,
      ],
    },
    {
      label: "settings of the database",
      statements: [
        "do $$ begin execute format('alter database %I set row_security = off', current_database()); end $$",
      ],
    },
    ...others.roles
      .filter((role) => !role.startsWith("pg_"))
      .map((role) => ({
        label: `settings of ${role}`,
        statements: [`alter role "${role}" set row_security = off`],
      })),
    ...others.roles
      .filter((role) => !role.startsWith("pg_"))
      .map((role) => ({
        label: `default privileges of ${role}`,
        statements: [`alter default privileges for role "${role}" grant select on tables to ${login}`],
      })),
  ],
};
