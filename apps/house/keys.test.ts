import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { serviceMandate } from "../../kernel/claim.ts";
import { isDemonstration } from "../../kernel/postgres/instance.ts";
import { ok } from "../../kernel/refusal.ts";
import { accepted, refused } from "../../testing/expect.ts";
import { openTestCluster } from "../../testing/house.ts";
import { type HouseSettings, migrateHouse } from "./migrate.ts";
import { openHouse } from "./open.ts";

// Passwords belong to the whole server: this file changes them on a server of its own.
let cluster: Awaited<ReturnType<typeof openTestCluster>>;
let folder = "";
before(async () => {
  cluster = await openTestCluster();
  folder = mkdtempSync(join(tmpdir(), "trame-keys-"));
});
after(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true });
});

const settings = (home: string): HouseSettings => ({
  home: join(folder, home),
  admin: () => cluster.on.admin,
  demonstration: false,
});

/** What the police room answers to whoever holds the keys of a home. */
const ask = async (home: string) => {
  const house = openHouse({ ...settings(home), only: ["police"], poolSize: 1 });
  try {
    return await house
      .room("police")
      .transact(serviceMandate("police", "public"), async (tx) => ok(await isDemonstration(tx)));
  } finally {
    await house.close();
  }
};

test("keys that were lost are made again, and serve again when they are found", async () => {
  await migrateHouse(settings("first"));
  assert.equal(accepted(await ask("first")), false, "an instance is a demonstration only when it is said so");
  await migrateHouse(settings("second"));
  assert.equal(accepted(await ask("second")), false);
  await assert.rejects(
    async () => refused(await ask("first"), "not-allowed"),
    /password authentication failed/,
  );
  await migrateHouse(settings("first"));
  assert.equal(accepted(await ask("first")), false);
});
