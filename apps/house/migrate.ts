/** Brings a whole house up to date: each schema on its own server, all on one by default. */
import pg from "pg";
import type { SchemaName } from "../../kernel/words.ts";
import { allWalls } from "../../walls/all.ts";
import { closeDatabase, hardenCatalogue } from "./harden.ts";
import { migrateSchema } from "./migrate-schema.ts";
import { migrationsOf } from "./migrations.ts";
import { secretsOf } from "./secrets.ts";

/** Where a house stands: its keys, and the server of each of its schemas. */
export type HouseSettings = {
  /** Where keys are kept. */
  readonly home: string;
  /** Connection with the right to create roles and schemas, for each schema. */
  readonly admin: (schema: SchemaName) => pg.ClientConfig;
  /** Prefix of the login roles; `trame` unless several houses share a server. */
  readonly prefix?: string;
  /** True for a demonstration instance; said once, when the schema is made. */
  readonly demonstration: boolean;
};

/** The login of a schema. */
export const loginOf = (settings: Pick<HouseSettings, "prefix">, schema: SchemaName): string =>
  `${settings.prefix ?? "trame"}_${schema}`;

const prepare = `
create schema if not exists trame_setup;
revoke all on schema trame_setup from public;
create table if not exists trame_setup.migration (
  schema_name text not null, name text not null, hash text not null, applied_at timestamptz not null, primary key (schema_name, name));
create table if not exists trame_setup.walls (schema_name text primary key, hash text not null);`;

const onServer = async (settings: HouseSettings, schemas: readonly SchemaName[]): Promise<number> => {
  const client = new pg.Client(settings.admin(schemas[0] ?? "gate"));
  await client.connect();
  let steps = 0;
  try {
    await client.query("select pg_advisory_lock(7421001)");
    await client.query(prepare);
    await client.query("begin");
    for (const walls of allWalls.filter((one) => schemas.includes(one.room)))
      steps += await migrateSchema(client, {
        walls,
        login: loginOf(settings, walls.room),
        secrets: secretsOf(settings.home, walls.room),
        migrations: migrationsOf(walls.room),
        demonstration: settings.demonstration,
      });
    await closeDatabase(
      client,
      schemas.map((schema) => loginOf(settings, schema)),
    );
    await hardenCatalogue(client);
    await client.query("commit");
  } finally {
    await client.end();
  }
  return steps;
};

/** Brings every schema up to date. Gives the number of migration steps that ran; 0 when all was current. */
export const migrateHouse = async (settings: HouseSettings): Promise<number> => {
  const servers = Map.groupBy(
    allWalls.map((walls) => walls.room),
    (schema) => JSON.stringify(settings.admin(schema)),
  );
  let steps = 0;
  for (const schemas of servers.values()) steps += await onServer(settings, schemas);
  return steps;
};
