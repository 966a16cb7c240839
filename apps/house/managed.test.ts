import assert from "node:assert/strict";
import { test } from "node:test";
import pg from "pg";
import { openTestCluster } from "../../testing/house.ts";
import { findPostgres15 } from "../../testing/tools/find-postgres-15.ts";
import { allWalls } from "../../walls/all.ts";
import { compareWalls } from "../../walls/matrix/compare.ts";
import { type HouseSettings, loginOf, migrateHouse } from "./migrate.ts";

type Admin = pg.ClientConfig;

const on = async <T>(admin: Admin, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client(admin);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** A house made as on a managed server: its administrator may create roles and owns its database, and that is all. */
const withManagedHouse = async (
  binaries: string | undefined,
  work: (settings: HouseSettings & { admin: () => Admin }) => Promise<void>,
) => {
  const cluster = await openTestCluster(binaries);
  try {
    await on(cluster.on.admin, async (client) => {
      await client.query("create role manager login createrole password 'managed'");
      await client.query("create database managed owner manager");
      await client.query("revoke connect on database trame from public");
    });
    const admin = { ...cluster.on.admin, user: "manager", password: "managed", database: "managed" };
    const settings = { home: cluster.on.home, admin: () => admin, demonstration: false };
    await migrateHouse(settings);
    assert.equal(await migrateHouse(settings), 0, "a second start has nothing left to do");
    await work(settings);
  } finally {
    await cluster.stop();
  }
};

const catalogueOnly = /^login \w+ (?:may read pg_|may call )/;

const compared = (settings: HouseSettings) =>
  on(settings.admin("street"), (client) => compareWalls(client, allWalls, (room) => loginOf(settings, room)));

const holdsBut = async (settings: HouseSettings): Promise<void> => {
  const differences = await compared(settings);
  assert.ok(
    differences.length > 0,
    "without a superuser the catalogue stays readable, and the comparison says so",
  );
  assert.deepEqual(
    differences.filter(({ what }) => !catalogueOnly.test(what)),
    [],
  );
};

test("an administrator who is no superuser raises the same walls; only the catalogue's counts stay readable", async () => {
  await withManagedHouse(undefined, async (settings) => {
    await holdsBut(settings);
    const login = loginOf(settings, "street");
    await on(settings.admin(), async (client) => {
      await client.query(`alter role ${login} set statement_timeout = 1`);
      await client.query(`alter role ${login} in database managed set row_security = off`);
    });
    assert.ok((await compared(settings)).some(({ what }) => what.includes("statement_timeout")));
    await migrateHouse(settings);
    await holdsBut(settings);
  });
});

test("the same on PostgreSQL 15", async () => {
  const found = await findPostgres15();
  assert.ok("dir" in found, "missing" in found ? found.missing.en : "");
  await withManagedHouse(found.dir, holdsBut);
});
