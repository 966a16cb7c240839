/**
 * Rows to be stolen: two in every table of every schema, of two agencies, sites, sectors and agents. What the rows
 * say does not matter, so constraints on values are lifted; row security, grants and functions are left alone.
 */
import type pg from "pg";
import { namedId } from "../../kernel/ids.ts";

/** Whose rows: the attacker's own mandate, or somebody else's. */
export type Side = "own" | "foreign";

/** The identifiers that a side's rows bear. */
export const identifiersOf = (
  side: Side,
): { agency: string; agent: string; site: string; sector: string } => ({
  agency: namedId(`attacks agency ${side}`),
  agent: namedId(`attacks agent ${side}`),
  site: namedId(`attacks site ${side}`),
  sector: `sector-${side}`,
});

type PlantColumn = { schema: string; table: string; column: string; type: string };

const columns = `
  select n.nspname as schema, c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where c.relkind = 'r' and n.nspname = any ($1) and a.attnum > 0 and not a.attisdropped and a.attidentity = '' and a.attgenerated = ''
    and c.relname not in ('claim_key', 'instance', 'audit_lane') order by 1, 2, a.attnum`;

const literals: readonly (readonly [RegExp, (side: Side, name: string) => string])[] = [
  [/^uuid$/, () => "gen_random_uuid()"],
  [/\[\]$/, () => "'{}'"],
  [/^jsonb?$/, () => "'{}'"],
  [/^boolean$/, () => "true"],
  [/^date$/, (side) => (side === "own" ? "date '2026-05-05'" : "date '2026-05-06'")],
  [/^timestamp/, (side) => (side === "own" ? "'2026-05-05 10:00+00'" : "'2026-05-06 10:00+00'")],
  [/^time/, () => "'10:00'"],
  [/^interval$/, () => "'1 hour'"],
  [/^(?:smallint|integer|bigint|numeric|real|double precision)$/, (side) => (side === "own" ? "101" : "102")],
  [/^bytea$/, (side) => `'\\x${side === "own" ? "01" : "02"}'`],
  [/^(?:text|character)/, (side, name) => `'${name} ${side}'`],
];

const literalOf = (column: PlantColumn, side: Side): string => {
  const ids = identifiersOf(side);
  const known: Record<string, string> = {
    agency_id: ids.agency,
    agent_id: ids.agent,
    site_id: ids.site,
    sector: ids.sector,
  };
  const fixed = known[column.column];
  if (fixed !== undefined) return `'${fixed}'`;
  const found = literals.find(([type]) => type.test(column.type));
  if (!found)
    throw new Error(`no planted value for the type ${column.type}: add it to walls/attacks/plant.ts`);
  return found[1](side, column.column);
};

/** For each table (`schema.table`) the statement that inserts a row of a side. */
export type Planting = (target: string, side: Side) => string | undefined;

/** Reads the tables and says how a row is put into each of them. */
export const readPlanting = async (
  client: pg.ClientBase,
  schemas: readonly string[],
): Promise<{ targets: string[]; insert: Planting }> => {
  const { rows } = await client.query<PlantColumn>(columns, [schemas]);
  const byTable = Map.groupBy(rows, ({ schema, table }) => `${schema}.${table}`);
  return {
    targets: [...byTable.keys()],
    insert: (target, side) => {
      const own = byTable.get(target);
      if (!own) return undefined;
      const names = own.map(({ column }) => `"${column}"`).join(", ");
      return `insert into ${target} (${names}) values (${own.map((column) => literalOf(column, side)).join(", ")})`;
    },
  };
};

/** Plants the rows, as administrator. Triggers and foreign keys sleep meanwhile. */
export const plantRows = async (client: pg.ClientBase, schemas: readonly string[]): Promise<Planting> => {
  const { targets, insert } = await readPlanting(client, schemas);
  const { rows } = await client.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop from pg_constraint
      where contype in ('c', 'x') and conname <> 'fields_apart' and connamespace = any (select oid from pg_namespace where nspname = any ($1))`,
    [schemas],
  );
  for (const { drop } of rows) await client.query(drop);
  await client.query("set session_replication_role = replica");
  for (const target of targets)
    for (const side of ["own", "foreign"] as const)
      await client.query(`${insert(target, side) ?? ""} on conflict do nothing`);
  await client.query("set session_replication_role = origin");
  return insert;
};
