/** What the other rooms hold, by name: the targets. Read from the catalogue, not from declarations, so that what was forgotten there is attacked too. */
import type pg from "pg";

/** A table with a column to write to. */
export type Target = {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly oid: number;
};

/** Targets outside the attacker's room. */
export type OtherThings = {
  readonly tables: readonly Target[];
  readonly functions: readonly { schema: string; call: string }[];
  readonly sequences: readonly { name: string; oid: number }[];
  readonly roles: readonly string[];
  /** A large object that the administrator planted. */
  readonly largeObject: number;
};

const tables = `
  select n.nspname as schema, c.relname as table, c.oid::int as oid,
    (select quote_ident(attname) from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped order by attnum limit 1) as column
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', $1) order by 1, 2`;

const functions = `
  select n.nspname as schema, format('%I.%I(%s)', n.nspname, p.proname,
    (select string_agg(format('null::%s', format_type(t, null)), ', ') from unnest(p.proargtypes) t)) as call
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', $1) and p.prorettype <> 'trigger'::regtype and p.prokind in ('f', 'w')`;

const sequences = `
  select format('%I.%I', n.nspname, c.relname) as name, c.oid::int as oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'S' and n.nspname not in ('information_schema', $1)`;

/** Reads the targets that stand outside the schema `own`. */
export const otherThings = async (
  client: pg.ClientBase,
  own: string,
  login: string,
  largeObject: number,
): Promise<OtherThings> => ({
  tables: (await client.query<Target>(tables, [own])).rows,
  functions: (await client.query<{ schema: string; call: string }>(functions, [own])).rows,
  sequences: (await client.query<{ name: string; oid: number }>(sequences, [own])).rows,
  roles: (
    await client.query<{ rolname: string }>("select rolname from pg_roles where rolname <> all ($1)", [
      [login],
    ])
  ).rows.map(({ rolname }) => rolname),
  largeObject,
});
