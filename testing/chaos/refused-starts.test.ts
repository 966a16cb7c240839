/** Starts that must be refused: a home in use, a database of another version. One sentence each, nothing changed. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { withClient } from "../../apps/launch/cluster/admin.ts";
import { openDatabase } from "../../apps/launch/database.ts";
import { accepted } from "../expect.ts";
import { freePort } from "../tools/instance.ts";
import { removeHome, scratchHome } from "../tools/scratch-cluster.ts";
import { type StartedCity, startCity } from "./start-city.ts";

let home = "";
let port = 0;
let living: StartedCity | undefined;
before(async () => {
  home = scratchHome();
  port = await freePort();
});
after(async () => {
  await living?.stop();
  removeHome(home);
});

/** Changes the database of the home while nothing runs on it. */
const change = async (statement: string): Promise<void> => {
  const env = { TRAME_HOME: home };
  const database = accepted(await openDatabase({ home, env }));
  await withClient(database.admin, (client) => client.query(statement));
  await database.stop();
};

const refusal = async (): Promise<string> => {
  const refused = await startCity(home, await freePort());
  assert.ok(!refused.ready, "the start should have been refused");
  assert.equal(await refused.ended, 1);
  const [french, english, ...more] = refused.said().trimEnd().split("\n");
  assert.match(french ?? "", /^Trame : .+\.$/);
  assert.deepEqual(more, []);
  return english ?? "";
};

test("a second start on a home in use is refused, and the first goes on", async () => {
  living = await startCity(home, port);
  assert.ok(living.ready, living.said());
  assert.match(await refusal(), /^Trame: Trame already uses .*\.$/);
  assert.equal((await fetch(`http://127.0.0.1:${port}/readyz`)).status, 200);
  assert.equal(await living.stop(), 0);
  living = undefined;
});

test("a database made by a newer version is refused, and served again once that version is gone", async () => {
  await change(
    "insert into trame_setup.migration (schema_name, name, hash, applied_at) values ('police', '9999_future', 'x', now())",
  );
  assert.match(await refusal(), /newer version of Trame \(police\/9999_future\): install that version\.$/);
  await change("delete from trame_setup.migration where name = '9999_future'");
});

test("a database made by an older version that no migration leads from is refused", async () => {
  for (const name of ["base", "0001"]) {
    const which = `schema_name = 'court' and name like '${name}%'`;
    await change(`update trame_setup.migration set hash = 'older ' || hash where ${which}`);
    assert.match(
      await refusal(),
      new RegExp(`court/${name}.* changed after it ran: restore the original file\\.$`),
    );
    await change(`update trame_setup.migration set hash = substr(hash, 7) where ${which}`);
  }
  living = await startCity(home, port);
  assert.ok(living.ready, living.said());
});
