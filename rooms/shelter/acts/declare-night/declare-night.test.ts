import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serviceMandate } from "../../../../kernel/claim.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { desk, inShelter, operatorOf, siteWithPlaces } from "../../../../testing/rooms/shelter.ts";
import { countFacts } from "../../door.ts";
import { nights } from "../../views/nights.ts";
import { declareNight } from "./declare-night.ts";

let house: TestHouse;
let singles = "";
let women = "";
before(async () => {
  house = await testHouse();
  singles = await siteWithPlaces(house, "a");
  women = await siteWithPlaces(house, "b", "women");
});
after(() => house.close());

const told = { funded: 10, open: 10, neutralised: 0, occupied: 7 };
const declare = (input: object, who = desk) => inShelter(house, declareNight, { ...told, ...input }, who);
const counted = async (from: string, to: string) =>
  accepted(
    await house
      .room("shelter")
      .transact(serviceMandate("shelter", "counter"), async (tx) =>
        ok(await countFacts(tx, "day", { from, to })),
      ),
  );
const waiting = async (door: string) =>
  (
    await house.asAdmin((client) =>
      client.query("select body from shelter.outbox where door = $1 order by written", [door]),
    )
  ).rows as { body: { night: string; kinds: { kind: string; free: number }[] } }[];

test("nights add up to the city's four numbers; a night nobody declared has none", async () => {
  const night = "2026-03-10";
  accepted(await declare({ site: singles, night }));
  accepted(await declare({ site: women, night, neutralised: 2, reason: "works" }));
  const rows = (await counted("2026-03-09", "2026-03-12")).filter(({ measure }) =>
    measure.startsWith("places"),
  );
  assert.deepEqual(
    rows.map(({ measure, from, value, facts }) => [measure, from, value, facts]),
    [
      ["places-funded", night, 20, 2],
      ["places-open", night, 20, 2],
      ["places-usable", night, 18, 2],
      ["places-occupied", night, 14, 2],
    ],
  );
});

test("a night still to come, one before the site served and numbers that contradict each other are refused by field", async () => {
  const wrong = async (input: object) =>
    refused(await declare({ site: singles, night: "2026-03-11", ...input }), "bad-input").issues?.map(
      ({ path }) => path[0],
    );
  assert.deepEqual(await wrong({ night: "2026-05-07" }), ["night"]);
  assert.deepEqual(await wrong({ night: "2024-12-31" }), ["night"]);
  assert.deepEqual(await wrong({ night: "2026-02-30" }), ["night"]);
  assert.deepEqual(await wrong({ open: 11, occupied: 12 }), ["open", "occupied"]);
  assert.deepEqual(await wrong({ neutralised: 4, reason: "bedbugs" }), ["occupied"]);
  assert.deepEqual(await wrong({ neutralised: 1 }), ["reason"]);
  assert.deepEqual(await wrong({ occupied: -1 }), ["occupied"]);
  refused(await declare({ site: "0e9f1c1e-7a3b-8c55-9d0f-111111111111", night: "2026-03-11" }), "not-found");
  assert.deepEqual(
    await counted("2026-03-11", "2026-03-12").then((rows) =>
      rows.filter(({ measure }) => measure !== "ready-waiting"),
    ),
    [],
  );
});

test("a correction keeps the earlier value in the audit, and a stale one shows what stands", async () => {
  const night = "2026-03-12";
  accepted(await declare({ site: singles, night }));
  refused(await declare({ site: singles, night, occupied: 9 }), "stale");
  const { current } = refused(await declare({ site: singles, night, occupied: 9, version: 4 }), "stale");
  assert.equal((current as { occupied: number }).occupied, 7);
  accepted(await declare({ site: singles, night, occupied: 9, version: 1 }));
  const rows = accepted(
    await runView(house.room("shelter"), desk, nights, { from: night, until: night }),
  ) as object[];
  assert.partialDeepStrictEqual(rows, [{ occupied: 9, free: 1, corrected: true, version: 2 }]);
  const lines = await house.asAdmin((client) =>
    client.query("select detail::jsonb as detail from shelter.audit where act = 'correct-night'"),
  );
  assert.equal(lines.rows.length, 1);
  assert.partialDeepStrictEqual(lines.rows[0].detail, {
    night,
    occupied: 9,
    was: { occupied: 7, version: 1 },
  });
});

test("the team of a site declares its own nights and reads no other", async () => {
  const night = "2026-03-13";
  const team = operatorOf(singles);
  accepted(await declare({ site: singles, night }, team));
  refused(await declare({ site: women, night }, team), "not-found");
  accepted(await declare({ site: women, night }));
  const rows = accepted(
    await runView(house.room("shelter"), team, nights, { from: night, until: night }),
  ) as { site: string }[];
  assert.deepEqual(
    rows.map(({ site }) => site),
    [singles],
  );
});

test("tonight's free places are told to outreach and reception by kind, whoever declares; an old night is not told", async () => {
  const night = "2026-05-05";
  const freeOf = async (door: string) =>
    Object.fromEntries((await waiting(door)).at(-1)?.body.kinds.map(({ kind, free }) => [kind, free]) ?? []);
  const before = (await waiting("shelter-to-street.availability")).length;
  assert.equal(before, 0, "nights of March are not told");
  accepted(await declare({ site: singles, night }, operatorOf(singles)));
  accepted(await declare({ site: women, night, occupied: 4 }, operatorOf(women)));
  assert.deepEqual(await freeOf("shelter-to-street.availability"), {
    single: 3,
    couple: 0,
    women: 6,
    wheelchair: 0,
    animal: 0,
  });
  accepted(await declare({ site: women, night, occupied: 9, version: 1 }, operatorOf(women)));
  assert.deepEqual(await freeOf("shelter-to-reception.availability"), {
    single: 3,
    couple: 0,
    women: 1,
    wheelchair: 0,
    animal: 0,
  });
  const sent = await waiting("shelter-to-street.availability");
  assert.ok(
    !JSON.stringify(sent).includes(singles) && !JSON.stringify(sent).includes("Site"),
    "no site is named",
  );
});
