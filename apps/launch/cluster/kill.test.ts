import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { Client } from "pg";
import { removeHome, scratchHome } from "../../../testing/tools/scratch-cluster.ts";
import { type AdminSettings, withClient } from "./admin.ts";
import { endChild, startChild } from "./child-for-test.ts";
import { findSurvivors, postmasterPid } from "./survivors.ts";

let home = "";
before(() => {
  home = scratchHome();
});
after(() => removeHome(home));

const count = async (admin: AdminSettings): Promise<number> => {
  const { rows } = await withClient(admin, (client) =>
    client.query<{ count: string }>("select count(*) from kept"),
  );
  return Number(rows[0]?.count);
};

/** Inserts until the connection breaks; gives the number of rows the server acknowledged. */
const insertUntilBroken = async (admin: AdminSettings, onRow: (rows: number) => void): Promise<number> => {
  const client = new Client(admin);
  client.on("error", () => {});
  await client.connect();
  let rows = await client.query("select from kept").then(({ rowCount }) => rowCount ?? 0);
  try {
    for (;;) {
      await client.query("insert into kept default values");
      onRow(++rows);
    }
  } catch {
    return rows;
  }
};

const killAll = (pids: readonly number[]) => {
  for (const pid of pids) process.kill(pid, "SIGKILL");
};

test("kill -9 of the parent under load keeps every acknowledged row", async () => {
  const first = await startChild(home);
  await withClient(first.admin, (client) => client.query("create table kept (id serial primary key)"));
  const rows = await insertUntilBroken(first.admin, (done) => done === 100 && first.process.kill("SIGKILL"));
  const second = await startChild(home);
  assert.ok((await count(second.admin)) >= rows, "no acknowledged row is lost");
  await endChild(second, "SIGTERM");
});

test("the watchdog stops PostgreSQL by itself after its parent was killed", async () => {
  const { dataDir, ...child } = await startChild(home);
  await endChild({ dataDir, ...child }, "SIGKILL");
  const end = Date.now() + 10_000;
  while (findSurvivors(dataDir).length > 0 && Date.now() < end)
    await new Promise((done) => setTimeout(done, 50));
  assert.deepEqual(findSurvivors(dataDir), []);
  assert.equal(postmasterPid(dataDir), undefined, "it was stopped in good order");
});

test("kill -9 of every process under load, then a start, keeps every acknowledged row", async () => {
  const first = await startChild(home);
  const everything = () => {
    first.process.kill("SIGKILL");
    killAll(findSurvivors(first.dataDir).map(({ pid }) => pid));
  };
  const goal = (await count(first.admin)) + 100;
  const rows = await insertUntilBroken(first.admin, (done) => done === goal && everything());
  assert.notEqual(postmasterPid(first.dataDir), undefined, "a stale postmaster.pid was left");
  const second = await startChild(home);
  assert.ok((await count(second.admin)) >= rows);
  await endChild(second, "SIGTERM");
});

test("kill -9 of the postmaster and the parent alone: orphan sessions do not prevent the next start", async () => {
  const first = await startChild(home);
  const busy = new Client(first.admin);
  busy.on("error", () => {});
  await busy.connect();
  // A computation does not look for the death of the postmaster until it ends.
  const computing = busy.query("select count(*) from generate_series(1, 300000000)").catch(() => "broken");
  await new Promise((done) => setTimeout(done, 200));
  first.process.kill("SIGKILL");
  killAll(findSurvivors(first.dataDir).flatMap(({ pid, postmaster }) => (postmaster ? [pid] : [])));
  const second = await startChild(home);
  assert.ok((await count(second.admin)) >= 200);
  assert.equal(await computing, "broken");
  await endChild(second, "SIGTERM");
});

test("a postmaster.pid whose number now belongs to another program is recognised as stale", async () => {
  const first = await startChild(home);
  const file = join(first.dataDir, "postmaster.pid");
  const lines = readFileSync(file, "utf8").split("\n");
  const owner = { dataDir: first.dataDir };
  first.process.kill("SIGKILL");
  killAll(findSurvivors(owner.dataDir).map(({ pid }) => pid));
  writeFileSync(file, [String(process.pid), ...lines.slice(1)].join("\n"));
  const second = await startChild(home);
  assert.ok((await count(second.admin)) >= 200);
  await endChild(second, "SIGTERM");
});
