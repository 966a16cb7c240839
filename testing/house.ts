/**
 * A house for tests: one private PostgreSQL cluster for the whole run, a migrated template in it, and a
 * database copied from the template for each test file.
 */
import { createHash, randomBytes } from "node:crypto";
import pg from "pg";
import { closeDatabase } from "../apps/house/harden.ts";
import { type HouseSettings, loginOf, migrateHouse } from "../apps/house/migrate.ts";
import { migrationsOf } from "../apps/house/migrations.ts";
import { type OpenHouse, openHouse } from "../apps/house/open.ts";
import { seededIds } from "../kernel/ids.ts";
import { baseSql } from "../kernel/postgres/base.ts";
import { allWalls } from "../walls/all.ts";
import { wallsSql } from "../walls/sql/policies.ts";
import { openScratchCluster } from "./tools/scratch-cluster.ts";

/** What the test files of one run share; handed down in the environment variable `TRAME_TEST_CLUSTER`. */
export type TestCluster = { readonly admin: pg.ClientConfig; readonly home: string };

/** A cluster of its own for one test file: another version of PostgreSQL, or one that the test tampers with. */
export const openTestCluster = async (
  binaries?: string,
): Promise<{ on: TestCluster; stop(): Promise<void> }> => {
  const scratch = await openScratchCluster(binaries ? { binaries } : {});
  return { on: { admin: scratch.admin, home: scratch.home }, stop: scratch.remove };
};

/** Starts the cluster of a test run and tells it to the test files that follow. */
export const startTestCluster = async (binaries?: string): Promise<{ stop(): Promise<void> }> => {
  const { on, stop } = await openTestCluster(binaries);
  process.env["TRAME_TEST_CLUSTER"] = JSON.stringify(on);
  return { stop };
};

let own: Promise<{ stop(): Promise<void> }> | undefined;

const cluster = async (): Promise<TestCluster> => {
  if (!process.env["TRAME_TEST_CLUSTER"]) {
    own ??= startTestCluster();
    await own;
  }
  return JSON.parse(process.env["TRAME_TEST_CLUSTER"] ?? "{}") as TestCluster;
};

const withAdmin = async <T>(admin: pg.ClientConfig, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const templateName = (): string => {
  const hash = createHash("sha256");
  for (const walls of allWalls)
    hash.update(
      baseSql(walls.room) + wallsSql(walls, "trame").join() + JSON.stringify(migrationsOf(walls.room)),
    );
  return `template_${hash.digest("hex").slice(0, 12)}`;
};

const settingsFor = (shared: TestCluster, database: string): HouseSettings => ({
  home: shared.home,
  admin: () => ({ ...shared.admin, database }),
  demonstration: true,
});

const ensureTemplate = (shared: TestCluster): Promise<string> =>
  withAdmin(shared.admin, async (client) => {
    const name = templateName();
    await client.query("select pg_advisory_lock(7421002)");
    const { rowCount } = await client.query("select from pg_database where datname = $1", [name]);
    if (rowCount === 1) return name;
    await client.query(`create database ${name}_making`);
    const settings = settingsFor(shared, `${name}_making`);
    await migrateHouse(settings);
    // The template and the cluster's own database are nobody's: logins are let into copies only.
    await client.query(`revoke all on database ${client.database} from public`);
    for (const { room } of allWalls)
      await client.query(`revoke all on database ${name}_making from ${loginOf(settings, room)}`);
    await client.query(`alter database ${name}_making rename to ${name}`);
    return name;
  });

export type TestHouse = OpenHouse & {
  readonly settings: HouseSettings;
  readonly database: string;
  /** A connection with every right, for tests that tamper. */
  readonly asAdmin: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;
  /** The clock that acts see; tests may set it. */
  readonly clock: { now: Date };
};

/** A house of one's own, with a settable clock and repeatable identifiers. Close it in `after`. */
export const testHouse = async (
  options: { seed?: string; now?: Date; on?: TestCluster } = {},
): Promise<TestHouse> => {
  const shared = options.on ?? (await cluster());
  const template = await ensureTemplate(shared);
  const database = `house_${randomBytes(6).toString("hex")}`;
  await withAdmin(shared.admin, (client) => client.query(`create database ${database} template ${template}`));
  const settings = settingsFor(shared, database);
  await withAdmin(settings.admin("gate"), (client) =>
    closeDatabase(
      client,
      allWalls.map((walls) => loginOf(settings, walls.room)),
    ),
  );
  const clock = { now: options.now ?? new Date("2026-05-06T10:00:00Z") };
  const house = openHouse({
    ...settings,
    poolSize: 4,
    now: () => clock.now,
    newId: seededIds(options.seed ?? database),
  });
  return {
    ...house,
    settings,
    database,
    clock,
    asAdmin: (work) => withAdmin(settings.admin("gate"), work),
    close: async () => {
      await house.close();
      await withAdmin(shared.admin, (client) =>
        client.query(`drop database if exists ${database} with (force)`),
      );
      if (!options.on) await own?.then((mine) => mine.stop());
    },
  };
};
