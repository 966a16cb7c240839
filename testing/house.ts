/**
 * A house for tests: one private PostgreSQL cluster for the whole run, a migrated template in it, and a
 * database copied from the template for each test file.
 */
import { randomBytes } from "node:crypto";
import type pg from "pg";
import { closeDatabase } from "../apps/house/harden.ts";
import { type HouseSettings, loginOf } from "../apps/house/migrate.ts";
import { type OpenHouse, openHouse } from "../apps/house/open.ts";
import { seededIds } from "../kernel/ids.ts";
import { allWalls } from "../walls/all.ts";
import {
  emptyTemplate,
  type Filling,
  filledTemplate,
  settingsFor,
  type TestCluster,
  withAdmin,
  wordsOf,
} from "./templates.ts";
import { openScratchCluster } from "./tools/scratch-cluster.ts";

export type { TestCluster } from "./templates.ts";

/** A cluster of its own for one test file: another version of PostgreSQL, or one that the test tampers with. */
export const openTestCluster = async (
  binaries?: string,
): Promise<{ on: TestCluster; stop: () => Promise<void> }> => {
  const scratch = await openScratchCluster(binaries ? { binaries } : {});
  return { on: { admin: scratch.admin, home: scratch.home }, stop: scratch.remove };
};

/** Starts the cluster of a test run and tells it to the test files that follow. */
export const startTestCluster = async (binaries?: string): Promise<{ stop: () => Promise<void> }> => {
  const { on, stop } = await openTestCluster(binaries);
  process.env["TRAME_TEST_CLUSTER"] = JSON.stringify(on);
  return { stop };
};

let own: Promise<{ stop: () => Promise<void> }> | undefined;

const cluster = async (): Promise<TestCluster> => {
  if (!process.env["TRAME_TEST_CLUSTER"]) {
    own ??= startTestCluster();
    await own;
  }
  return JSON.parse(process.env["TRAME_TEST_CLUSTER"] ?? "{}") as TestCluster;
};

export type TestHouse = OpenHouse & {
  readonly settings: HouseSettings;
  readonly database: string;
  /** What the filling of its template said; empty for an empty house. */
  readonly words: string;
  /** A connection with every right, for tests that tamper. */
  readonly asAdmin: <T>(work: (client: pg.Client) => Promise<T>) => Promise<T>;
  /** The clock that acts see; tests may set it. */
  readonly clock: { now: Date };
};

type HouseOptions = { seed?: string; now?: Date; on?: TestCluster; filled?: Filling };

/** A house of one's own, with a settable clock and repeatable identifiers. Close it in `after`. */
export const testHouse = async (options: HouseOptions = {}): Promise<TestHouse> => {
  const shared = options.on ?? (await cluster());
  const template = await (options.filled ? filledTemplate(shared, options.filled) : emptyTemplate(shared));
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
    words: options.filled ? await wordsOf(shared, template) : "",
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
