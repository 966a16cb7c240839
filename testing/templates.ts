/** Databases that tests copy instead of making: the migrated house, and houses filled once for a whole run. */
import { createHash } from "node:crypto";
import pg from "pg";
import { type HouseSettings, loginOf, migrateHouse } from "../apps/house/migrate.ts";
import { migrationsOf } from "../apps/house/migrations.ts";
import { baseSql } from "../kernel/postgres/base.ts";
import { allWalls } from "../walls/all.ts";
import { wallsSql } from "../walls/sql/policies.ts";

/** What the test files of one run share; handed down in the environment variable `TRAME_TEST_CLUSTER`. */
export type TestCluster = { readonly admin: pg.ClientConfig; readonly home: string };

/** What a template holds beside empty rooms. `fill` gives words that every copy can read with `wordsOf`. */
export type Filling = { readonly name: string; fill(settings: HouseSettings): Promise<string> };

/** Does some work on a connection with every right. */
export const withAdmin = async <T>(
  admin: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** The settings of a house in one database of the cluster. */
export const settingsFor = (shared: TestCluster, database: string): HouseSettings => ({
  home: shared.home,
  admin: () => ({ ...shared.admin, database }),
  demonstration: true,
});

const emptyName = (): string => {
  const hash = createHash("sha256");
  for (const walls of allWalls)
    hash.update(
      baseSql(walls.room) + wallsSql(walls, "trame").join() + JSON.stringify(migrationsOf(walls.room)),
    );
  return `template_${hash.digest("hex").slice(0, 12)}`;
};

/** A template is nobody's: logins are let into copies only. */
const closeToLogins = async (client: pg.Client, settings: HouseSettings, database: string): Promise<void> => {
  for (const { room } of allWalls)
    await client.query(`revoke all on database ${database} from ${loginOf(settings, room)}`);
};

/** Makes a template unless it stands. Whoever comes while it is being made waits: `lock` is its own. */
const once = (
  shared: TestCluster,
  name: string,
  lock: number,
  make: (client: pg.Client, making: string) => Promise<string>,
): Promise<string> =>
  withAdmin(shared.admin, async (client) => {
    await client.query("select pg_advisory_lock($1)", [lock]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 1) return name;
    const making = `${name}_making`;
    await client.query(`drop database if exists ${making} with (force)`);
    const words = await make(client, making);
    await closeToLogins(client, settingsFor(shared, making), making);
    await client.query(`comment on database ${making} is ${client.escapeLiteral(words)}`);
    await client.query(`alter database ${making} rename to ${name}`);
    return name;
  });

/** The name of a database that holds a migrated house and nothing else. */
export const emptyTemplate = (shared: TestCluster): Promise<string> =>
  once(shared, emptyName(), 7421002, async (client, making) => {
    await client.query(`create database ${making}`);
    await migrateHouse(settingsFor(shared, making));
    await client.query(`revoke all on database ${client.database} from public`);
    return "";
  });

/** The name of a database that holds a filled house. */
export const filledTemplate = async (shared: TestCluster, filling: Filling): Promise<string> => {
  const empty = await emptyTemplate(shared);
  return once(shared, `${empty}_${filling.name}`, 7421003, async (client, making) => {
    await client.query(`create database ${making} template ${empty}`);
    const settings = settingsFor(shared, making);
    for (const { room } of allWalls)
      await client.query(`grant connect on database ${making} to ${loginOf(settings, room)}`);
    return filling.fill(settings);
  });
};

/** The words that a filling left with the template `database`. */
export const wordsOf = (shared: TestCluster, database: string): Promise<string> =>
  withAdmin(shared.admin, async (client) => {
    const { rows } = await client.query<{ words: string }>(
      "select shobj_description(oid, 'pg_database') as words from pg_database where datname = $1",
      [database],
    );
    return rows[0]?.words ?? "";
  });
