import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { sql } from "kysely";
import { z } from "zod";
import { defineView } from "../../kernel/act.ts";
import { statement } from "../../kernel/postgres/query.ts";
import { ok } from "../../kernel/refusal.ts";
import { startTestCluster } from "../house.ts";
import { answersOf, differing } from "./answers.ts";
import { live } from "./live.ts";
import { type Pair, pairs } from "./nights.ts";
import { answersOver, type Served, serve } from "./over-http.ts";
import { openTwin, type Twin } from "./twin.ts";
import { makeWorld, type World } from "./world.ts";

const start = new Date("2026-01-05T21:00:00Z");
const half = 43_200_000;

let twins: readonly [Twin, Twin];
let servers: readonly [Served, Served];
let world: World;
let nights = 0;
// Alone, this file starts its own cluster, which must outlive the first of the two houses.
let cluster: { stop(): Promise<void> } | undefined;
before(async () => {
  if (!process.env["TRAME_TEST_CLUSTER"]) cluster = await startTestCluster();
  twins = [await openTwin(start), await openTwin(start)];
  world = await makeWorld(twins[0]);
  assert.deepEqual(await makeWorld(twins[1]), world, "both houses begin alike");
  servers = [await serve(twins[0]), await serve(twins[1])];
});
after(async () => {
  await Promise.all(servers.map(({ app }) => app.close()));
  await twins[0].close();
  await twins[1].close();
  await cluster?.stop();
});

const sum = { secret: 0, shared: 0, routes: 0 };

const livePair = async ({ shared, secrets }: Pair): Promise<void> => {
  const night = nights++;
  for (const twin of twins) twin.base.clock.now = new Date(start.getTime() + night * half);
  const [one, other] = await Promise.all([
    live(twins[0], world, night, shared, secrets[0]),
    live(twins[1], world, night, shared, secrets[1]),
  ]);
  assert.deepEqual(one.shared, other.shared, "what both share is accepted or refused alike");
  sum.secret += one.secret.accepted + other.secret.accepted;
  sum.shared += one.shared.accepted;
};

const compareOver = async (): Promise<number> => {
  const [one, other] = await Promise.all([answersOver(servers[0]), answersOver(servers[1])]);
  assert.deepEqual(differing(one, other), []);
  return one.size;
};

test("two hundred pairs of nights that differ only in what the four rooms know look the same from outside", {
  timeout: 900_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(pairs, async (pair) => {
      await livePair(pair);
      const all = nights % 10 === 0;
      const [one, other] = await Promise.all(twins.map((twin) => answersOf(twin, [], all)));
      assert.ok(one && other);
      assert.deepEqual(differing(one, other), []);
      sum.routes = one.size;
      if (nights % 100 === 0) await compareOver();
    }),
    // The houses remember every night, so a failing pair cannot be replayed alone: it is shown as it was drawn.
    { numRuns: 200, endOnFailure: true },
  );
  assert.ok(nights >= 200, `${nights} pairs`);
  assert.ok(
    sum.secret > 1200 && sum.shared > 300,
    `too many acts were refused to prove anything: ${JSON.stringify(sum)}`,
  );
  assert.ok(sum.routes > 25, `${sum.routes} routes`);
});

test("over the server, every address gives both houses the same bytes, and none is an error of ours", async () => {
  assert.ok((await compareOver()) > 200);
  for (const [route, answer] of await answersOver(servers[0])) assert.doesNotMatch(answer, /^5/, route);
});

test("the houses do differ where they may: outreach sees its own nights", async () => {
  const counts = await Promise.all(
    twins.map((twin) =>
      twin.base.asAdmin(
        async (client) =>
          (
            await client.query(
              "select apparent_group, count(*)::int from street.contact group by 1 order by 1",
            )
          ).rows,
      ),
    ),
  );
  assert.notDeepEqual(counts[0], counts[1]);
});

test("a planted leak is seen: a police view that counts encounters", async () => {
  for (const twin of twins)
    await twin.base.asAdmin((client) =>
      client.query(`grant usage on schema street to trame_police; grant select on street.contact to trame_police;
        create policy leak on street.contact for select to trame_police using (true)`),
    );
  const leak = defineView({
    room: "police",
    name: "leak",
    roles: ["officer"],
    title: { fr: "Fuite", en: "Leak" },
    query: z.strictObject({}),
    columns: [],
    run: async (tx) =>
      ok(
        await tx.all(
          statement(sql`select apparent_group, count(*) as n from street.contact group by 1 order by 1`),
        ),
      ),
  });
  const [one, other] = await Promise.all([answersOf(twins[0], [leak]), answersOf(twins[1], [leak])]);
  const found = differing(one, other);
  assert.equal(found.length, 1);
  assert.match(found[0] ?? "", /^police officer leak/);
});
