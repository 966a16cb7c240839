import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { findSession } from "../../gate/index.ts";
import { accepted } from "../../testing/expect.ts";
import { enrol } from "../../testing/session.ts";
import { removeHome, scratchHome } from "../../testing/tools/scratch-cluster.ts";
import { migrateHouse } from "../house/migrate.ts";
import { type OpenHouse, openHouse } from "../house/open.ts";
import { type Database, openDatabase } from "./database.ts";

let home = "";
let database: Database;
let house: OpenHouse;

const open = async () => {
  database = accepted(await openDatabase({ home, env: {} }));
  house = openHouse({ home, admin: () => database.admin, demonstration: true, only: ["gate"], poolSize: 2 });
};
const close = async () => {
  await house.close();
  await database.stop();
};
before(async () => {
  home = scratchHome();
});
after(async () => {
  await close();
  removeHome(home);
});

type Ended = { readonly code: number; readonly out: string; readonly err: string };

const script = fileURLToPath(new URL("./demo-session.ts", import.meta.url));
const run = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { ...process.env, TRAME_HOME: home, TRAME_DATABASE_URL: "" };
    execFile(process.execPath, [script, ...args], { env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
const cookieOf = ({ code, out, err }: Ended): string => {
  assert.equal(code, 0, err);
  return /^trame_session=([A-Za-z0-9_-]{43})\n$/.exec(out)?.[1] ?? assert.fail(out);
};

test("before the first start there is no gate to open, and the command makes none", async () => {
  const { code, out, err } = await run("police");
  assert.deepEqual([code, out], [1, ""]);
  assert.match(err, /npm start/);
  await open();
  const admin = database.admin;
  await migrateHouse({ home, admin: () => admin, demonstration: true });
  await close();
  await open();
});

test("beside a running instance, and without one, a session opens for the account", async () => {
  const officer = { room: "police", role: "officer", agency: "pp" } as const;
  await enrol(house, { login: "police", name: "Morgan Sémaphore", mandates: [officer] });
  const beside = cookieOf(await run("police"));
  await close();
  const alone = cookieOf(await run("police"));
  await open();
  for (const cookie of [beside, alone])
    assert.equal(accepted(await findSession(house.room("gate"), cookie))?.agent.name, "Morgan Sémaphore");
});

test("an account that does not exist is a sentence with the list, on standard error", async () => {
  for (const args of [["nobody"], []]) {
    const { code, out, err } = await run(...args);
    assert.deepEqual([code, out], [1, ""]);
    assert.match(err, /police/);
    assert.doesNotMatch(err, /\n\s+at /);
  }
});

test("outside a demonstration no session opens without proof", async () => {
  const { Client } = await import("pg");
  const client = new Client(database.admin);
  await client.connect();
  await client.query("update gate.instance set demonstration = false");
  await client.end();
  const { code, out, err } = await run("police");
  assert.deepEqual([code, out], [1, ""]);
  assert.match(err, /pas une démonstration/);
});
