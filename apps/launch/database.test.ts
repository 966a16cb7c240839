import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import {
  openScratchCluster,
  removeHome,
  type ScratchCluster,
  scratchHome,
} from "../../testing/tools/scratch-cluster.ts";
import { withClient } from "./cluster/admin.ts";
import { type Database, openDatabase } from "./database.ts";
import { readServerUrl } from "./server-url.ts";

let cluster: ScratchCluster;
let home = "";
before(async () => {
  cluster = await openScratchCluster();
  home = scratchHome();
  await withClient(cluster.admin, (client) => client.query("create role plain login password 'plain'"));
});
after(async () => {
  await cluster.remove();
  removeHome(home);
});

const open = (url: string) => openDatabase({ home, env: { TRAME_DATABASE_URL: url } });

const address = (user: string, password: string, database = "trame") =>
  `postgres://${user}:${encodeURIComponent(password)}@/${database}?host=${encodeURIComponent(cluster.admin.host)}`;

const sentence = async (url: string): Promise<string> => {
  const opened = await open(url);
  if (opened.ok) await opened.value.stop();
  assert.ok(!opened.ok, "the server should have been refused");
  assert.notEqual(opened.refusal.say.fr, opened.refusal.say.en);
  return opened.refusal.say.en;
};

test("a server named by its address is used as it is", async () => {
  const opened = await open(address(cluster.admin.user, cluster.admin.password));
  assert.ok(opened.ok, opened.ok ? "" : opened.refusal.say.en);
  const database: Database = opened.value;
  assert.equal(database.embedded, false);
  const { rows } = await withClient(database.admin, (client) =>
    client.query("select current_database() as name"),
  );
  assert.deepEqual(rows, [{ name: "trame" }]);
  await database.stop();
});

test("each reason not to be let in has its sentence", async () => {
  const { user, password } = cluster.admin;
  assert.match(await sentence("postgres://trame@127.0.0.1:9/trame"), /127\.0\.0\.1:9 does not answer/);
  assert.match(await sentence("postgres://trame@nowhere.invalid/trame"), /nowhere\.invalid:5432 is unknown/);
  assert.match(await sentence("postgres://trame@/trame?host=/nowhere"), /does not answer/);
  assert.match(await sentence(address(user, "guess")), /refuses the account trame_admin or its password/);
  assert.match(await sentence(address("nobody", "guess")), /refuses the account nobody or its password/);
  assert.match(await sentence(address(user, "")), /refuses the account trame_admin or its password/);
  assert.match(await sentence(address(user, password, "absent")), /database absent does not exist/);
  assert.match(await sentence(address("plain", "plain")), /plain may not create the rooms' accounts/);
  assert.match(await sentence("not an address"), /not a readable address/);
});

test("an address keeps signs, ports and encryption as written", () => {
  const read = readServerUrl("postgresql://us%40er:p%2Fa%25ss@db.example:6432/tr%20ame?sslmode=require");
  assert.deepEqual(read, {
    ok: true,
    value: {
      host: "db.example",
      port: 6432,
      user: "us@er",
      password: "p/a%ss",
      database: "tr ame",
      ssl: { rejectUnauthorized: false },
    },
  });
  assert.equal(readServerUrl("postgres://a:%zz@h/b").ok, false);
});
