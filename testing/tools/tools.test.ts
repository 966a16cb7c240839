import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { withClient } from "../../apps/launch/cluster/admin.ts";
import { findChromium, opensAPage } from "./find-chromium.ts";
import { findPostgres15 } from "./find-postgres-15.ts";
import { openScratchCluster } from "./scratch-cluster.ts";

test("the Chromium found opens a page", async () => {
  assert.ok(await opensAPage(await findChromium()));
});

test("a program that is not a browser does not pass for one", async () => {
  assert.equal(await opensAPage("/bin/true"), false);
});

test("the private cluster runs on the PostgreSQL 15 found, and leaves nothing behind", async () => {
  const found = await findPostgres15();
  assert.ok("dir" in found, "missing" in found ? found.missing.en : "");
  const cluster = await openScratchCluster({ binaries: found.dir });
  const { rows } = await withClient(cluster.admin, (client) =>
    client.query<{ major: number; sorted: string }>(
      "select current_setting('server_version_num')::int / 10000 as major, (select string_agg(x, '' order by x) from unnest(array['é', 'b', 'A', 'a']) x) as sorted",
    ),
  );
  assert.deepEqual(rows[0], { major: 15, sorted: "Aabé" });
  await cluster.remove();
  assert.equal(existsSync(cluster.home), false);
});
