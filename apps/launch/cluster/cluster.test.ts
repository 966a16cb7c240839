import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { removeHome, scratchHome } from "../../../testing/tools/scratch-cluster.ts";
import { withClient } from "./admin.ts";
import { openCluster } from "./cluster.ts";
import type { Cluster, ClusterOptions } from "./opened.ts";
import { findSurvivors } from "./survivors.ts";

const homes: string[] = [];
const newHome = () => {
  const home = scratchHome();
  homes.push(home);
  return home;
};
after(() => homes.forEach(removeHome));

/** Made by the first test, used again by those that need no new one: making a cluster is what takes time. */
const home = newHome();

const opened = async (options: ClusterOptions): Promise<Cluster> => {
  const cluster = await openCluster(options);
  assert.ok(cluster.ok, cluster.ok ? "" : cluster.refusal.say.en);
  return cluster.value;
};

const refused = async (options: ClusterOptions): Promise<string> => {
  const cluster = await openCluster(options);
  assert.ok(!cluster.ok, "the start should have been refused");
  return cluster.refusal.say.en;
};

const ask = async (cluster: Cluster, query: string): Promise<unknown> => {
  const { rows } = await withClient(cluster.admin, (client) =>
    client.query({ text: query, rowMode: "array" }),
  );
  return rows[0]?.[0];
};

test("a cold start makes a UTF-8 database that sorts by code point, on a socket only, and keeps its rows", async () => {
  const beganCold = performance.now();
  const first = await opened({ home });
  const cold = performance.now() - beganCold;
  assert.equal(await ask(first, "show listen_addresses"), "");
  assert.equal(await ask(first, "show fsync"), "on");
  assert.equal(await ask(first, "show server_encoding"), "UTF8");
  assert.equal(
    await ask(first, "select string_agg(x, '' order by x) from unnest(array['é', 'b', 'A', 'a']) x"),
    "Aabé",
  );
  assert.equal(await ask(first, "select upper('é')"), "É");
  await ask(first, "create table kept as select 7 as value");
  assert.equal(statSync(join(home, "secrets", "database-admin")).mode & 0o777, 0o600);
  await first.stop();
  assert.deepEqual(findSurvivors(first.dataDir), []);
  const beganWarm = performance.now();
  const second = await opened({ home });
  assert.ok(performance.now() - beganWarm < cold, "a warm start makes nothing again");
  assert.equal(await ask(second, "select value from kept"), 7);
  await second.stop();
});

test("no login without the right password, not even from the same account", async () => {
  const cluster = await opened({ home });
  const wrong = { ...cluster.admin, password: "guess" };
  await assert.rejects(
    withClient(wrong, (client) => client.query("select 1")),
    { code: "28P01" },
  );
  await cluster.stop();
});

test("a second start on the same home is refused while the first lives, or joins it when asked", async () => {
  const first = await opened({ home, what: "npm start" });
  assert.match(await refused({ home }), /already uses .*npm start, process \d+/);
  const joined = await opened({ home, join: true });
  assert.equal(joined.started, false);
  assert.equal(await ask(joined, "select 1"), 1);
  await joined.stop();
  assert.equal(await ask(first, "select 2"), 2, "whoever joined does not stop it");
  await first.stop();
});

test("lost secrets do not lock the data away", async () => {
  rmSync(join(home, "secrets"), { recursive: true });
  const again = await opened({ home });
  assert.equal(await ask(again, "select value from kept"), 7);
  await again.stop();
});

test("data of another major version, a missing program and a file instead of a folder each get one sentence", async () => {
  const older = newHome();
  mkdirSync(join(older, "postgres"), { mode: 0o755 });
  writeFileSync(join(older, "postgres", "PG_VERSION"), "12\n");
  assert.match(await refused({ home: older }), /were made by PostgreSQL 12/);
  assert.match(await refused({ home: newHome(), binaries: "/nowhere" }), /no PostgreSQL for this system/);
  const file = join(newHome(), "file");
  writeFileSync(file, "");
  assert.match(await refused({ home: file }), /cannot be used as a folder/);
});

test("a home whose path is too long for a socket still starts", async () => {
  const cluster = await opened({ home: join(newHome(), "a".repeat(60), "b".repeat(60)) });
  assert.ok(Buffer.byteLength(cluster.admin.host) <= 80);
  assert.equal(statSync(cluster.admin.host).mode & 0o777, 0o700);
  await cluster.stop();
  rmSync(cluster.admin.host, { recursive: true, force: true });
});

const isRoot = process.getuid?.() === 0;

test("PostgreSQL never runs as root, even from a folder only root may enter", async () => {
  const closed = mkdtempSync(join(tmpdir(), "trame-closed-"));
  chmodSync(closed, 0o700);
  homes.push(join(closed, "home"));
  const cluster = await opened({ home: join(closed, "home") });
  assert.equal(statSync(cluster.dataDir).uid === 0, false);
  assert.equal(dirname(dirname(cluster.dataDir)) === "/var/lib/trame", isRoot);
  for (const { pid } of findSurvivors(cluster.dataDir)) assert.notEqual(statSync(`/proc/${pid}`).uid, 0);
  await cluster.stop();
});
