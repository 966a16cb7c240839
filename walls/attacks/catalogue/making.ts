/** Making objects: in one's own schema, in another, in the temporary one, in nobody's. */
import type { Attack, Attempt } from "../attack.ts";

const anywhere = [
  "create schema elsewhere",
  "create temp table kept (x integer)",
  "create temp view kept as select 1",
  "create temp sequence kept",
  "create table public.kept (x integer)",
  "create function public.kept() returns integer language sql as 'select 1'",
  "create function pg_temp.kept() returns integer language sql as 'select 1'",
  "create function pg_temp.sha256(bytea) returns bytea language sql as 'select $1'",
  "create temp table claim_key as select 1",
  "select 1 as x into temp kept",
  "create type pg_temp.kept as (x integer)",
  "create function pg_catalog.kept() returns integer language sql as 'select 1'",
  "create event trigger kept on ddl_command_start execute function pg_catalog.suppress_redundant_updates_trigger()",
  "create language plkept handler plpgsql_call_handler",
  "create cast (integer as bytea) without function as implicit",
  "create foreign data wrapper kept",
  "create access method kept type index handler bthandler",
  "create publication kept for all tables",
  "create transform for integer language sql (from sql with function int4recv(internal))",
];

const extensions = [
  "dblink",
  "postgres_fdw",
  "file_fdw",
  "adminpack",
  "citext",
  "hstore",
  "pgcrypto",
  "pageinspect",
  "pg_stat_statements",
  "plpython3u",
  "plperl",
];

const inSchema = (schema: string): readonly string[] => [
  `create table ${schema}.kept (x integer)`,
  `create view ${schema}.kept as select 1 as x`,
  `create materialized view ${schema}.kept as select 1 as x`,
  `create sequence ${schema}.kept`,
  `create type ${schema}.kept as (x integer)`,
  `create domain ${schema}.kept as integer`,
  `create function ${schema}.kept() returns integer language sql as 'select 1'`,
  `create function ${schema}.claim() returns jsonb language sql as 'select null::jsonb'`,
  `create or replace function ${schema}.claim() returns jsonb language sql as 'select null::jsonb'`,
  `create operator ${schema}.=== (leftarg = integer, rightarg = integer, function = int4eq)`,
  `create collation ${schema}.kept from "C"`,
  `create statistics ${schema}.kept on seq, at from ${schema}.audit`,
  `create text search dictionary ${schema}.kept (template = simple)`,
  `alter schema ${schema} owner to current_user`,
  `alter schema ${schema} rename to kept`,
  `drop schema ${schema} cascade`,
  `grant usage on schema ${schema} to public with grant option`,
  `comment on schema ${schema} is 'x'`,
];

/** Making anything at all. */
export const making: Attack = {
  name: "making",
  tries: {
    fr: "Créer une table, même temporaire, une vue, une fonction, un schéma, une extension ou un serveur étranger, pour masquer ou emporter",
    en: "Make a table, even a temporary one, a view, a function, a schema, an extension or a foreign server, to shadow or to carry away",
  },
  attempts: ({ walls, others }) => [
    ...anywhere.map((statement): Attempt => ({ label: statement, statements: [statement] })),
    // A server that does not carry the extension says so instead.
    ...extensions.map((name) => ({
      label: `extension ${name}`,
      statements: [`create extension ${name} schema ${walls.room}`],
      refusals: ["0A000", "58P01"],
    })),
    ...[walls.room, ...new Set(others.tables.map(({ schema }) => schema))].flatMap((schema) =>
      // A right one does not hold cannot be passed on: PostgreSQL warns and grants nothing, which the comparison verifies.
      inSchema(schema)
        .filter((statement) => schema !== walls.room || !statement.startsWith("grant"))
        .map((statement) => ({ label: statement, statements: [statement] })),
    ),
  ],
};
