import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serviceMandate } from "../../../../kernel/claim.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { desk, inShelter, operatorOf, sitesOf, siteWithPlaces } from "../../../../testing/rooms/shelter.ts";
import { countFacts } from "../../door.ts";
import { shelter } from "../../index.ts";
import { stays } from "../../views/stays.ts";
import { closeSite } from "../close-site/close-site.ts";
import { declareReady } from "../declare-ready/declare-ready.ts";
import { enterStay } from "../enter-stay/enter-stay.ts";
import { endStay } from "./end-stay.ts";

let house: TestHouse;
let site = "";
before(async () => {
  house = await testHouse();
  site = await siteWithPlaces(house, "a");
});
after(() => house.close());

const enter = async (entered_on: string, more: object = {}) =>
  (accepted(await inShelter(house, enterStay, { site, entered_on, ...more })) as { id: string }).id;
const ready = (stay: string, ready_since: string, version = 1) =>
  inShelter(house, declareReady, { stay, ready_since, version });
const end = (stay: string, left_on: string, more: object = {}) =>
  inShelter(house, endStay, {
    stay,
    left_on,
    destination: "street",
    reason: "own-choice",
    version: 1,
    ...more,
  });
const counted = async (measure: string, from: string, to: string) =>
  accepted(
    await house.room("shelter").transact(serviceMandate("shelter", "counter"), async (tx) => {
      const rows = await countFacts(tx, "day", { from, to });
      return ok(rows.filter((row) => row.measure === measure));
    }),
  ).map(({ from: day, value, dims }) => [day, value, ...Object.values(dims)]);

test("a person waits from the day they are ready to the day before they leave, and leaves downstream once", async () => {
  const stay = await enter("2026-02-01");
  accepted(await ready(stay, "2026-02-10"));
  accepted(await end(stay, "2026-02-12", { destination: "boarding-house", reason: "project", version: 2 }));
  assert.deepEqual(await counted("entries", "2026-02-01", "2026-02-20"), [["2026-02-01", 1]]);
  assert.deepEqual(await counted("exits", "2026-02-01", "2026-02-20"), [["2026-02-12", 1, "downstream"]]);
  assert.deepEqual(await counted("ready-waiting", "2026-02-09", "2026-02-13"), [
    ["2026-02-09", 0],
    ["2026-02-10", 1],
    ["2026-02-11", 1],
    ["2026-02-12", 0],
  ]);
});

test("two destinations of one group are one count, and the level of days to come is not counted", async () => {
  for (const destination of ["other", "other-shelter"])
    accepted(await end(await enter("2026-02-20"), "2026-02-25", { destination }));
  assert.deepEqual(await counted("exits", "2026-02-25", "2026-02-26"), [["2026-02-25", 2, "other"]]);
  assert.deepEqual((await counted("ready-waiting", "2026-05-05", "2026-06-01")).length, 2);
});

test("dates that contradict the stay, and answers that contradict each other, are refused by field", async () => {
  const stay = await enter("2026-03-10");
  const field = (result: Parameters<typeof refused>[0]) => refused(result, "bad-input").issues?.[0]?.path[0];
  assert.equal(field(await end(stay, "2026-03-09")), "left_on");
  assert.equal(field(await end(stay, "2026-05-07")), "left_on");
  assert.equal(field(await end(stay, "2026-03-12", { reason: "project" })), "destination");
  assert.equal(field(await end(stay, "2026-03-12", { destination: "prison" })), "destination");
  assert.equal(field(await ready(stay, "2026-03-01")), "ready_since");
  assert.equal(field(await inShelter(house, enterStay, { site, entered_on: "2024-01-01" })), "entered_on");
  accepted(await end(stay, "2026-03-10"));
});

test("a stay that ended is not ended or made ready again, and a stale edit shows what stands", async () => {
  const stay = await enter("2026-03-15");
  assert.ok(refused(await end(stay, "2026-03-16", { version: 3 }), "stale").current);
  accepted(await end(stay, "2026-03-16"));
  refused(await end(stay, "2026-03-17", { version: 2 }), "wrong-state");
  refused(await ready(stay, "2026-03-16", 2), "wrong-state");
});

test("a person comes back under the same key, never at two places at once, and the key is not shown", async () => {
  const first = await enter("2026-03-20");
  refused(
    await inShelter(house, enterStay, { site, entered_on: "2026-03-21", same_person_as: first }),
    "wrong-state",
  );
  accepted(await end(first, "2026-03-22"));
  const again = await enter("2026-03-25", { same_person_as: first });
  const { rows } = await house.asAdmin((client) =>
    client.query("select person from shelter.stay where id = any($1)", [[first, again]]),
  );
  assert.equal(rows[0].person, rows[1].person);
  const listed = accepted(await runView(house.room("shelter"), desk, stays, {}));
  assert.ok(!JSON.stringify(listed).includes(rows[0].person));
  accepted(await end(again, "2026-03-26"));
});

test("a site closes once nobody stays there, not before the last exit, and takes nobody after", async () => {
  const other = await siteWithPlaces(house, "closing");
  const version = async () => (await sitesOf(house)).find(({ id }) => id === other)?.version;
  const close = async (left_on: string, who = desk) =>
    inShelter(house, closeSite, { site: other, left_on, version: await version() }, who);
  const stay = await enter("2026-04-01", { site: other });
  refused(await close("2026-04-20"), "wrong-state");
  accepted(await end(stay, "2026-04-10"));
  assert.equal(refused(await close("2026-04-09"), "bad-input").issues?.[0]?.path[0], "left_on");
  refused(await close("2026-04-20", operatorOf(other)), "not-allowed");
  accepted(await close("2026-04-20"));
  refused(await close("2026-04-21"), "wrong-state");
  refused(await inShelter(house, enterStay, { site: other, entered_on: "2026-04-05" }), "wrong-state");
});

test("the team of one site reaches no stay of another, and sees only its own silent nights", async () => {
  const other = await siteWithPlaces(house, "other");
  const stay = await enter("2026-04-15");
  const team = operatorOf(other);
  refused(
    await inShelter(
      house,
      endStay,
      { stay, left_on: "2026-04-16", destination: "street", reason: "own-choice", version: 1 },
      team,
    ),
    "not-found",
  );
  assert.deepEqual(accepted(await runView(house.room("shelter"), team, stays, {})), []);
  assert.deepEqual(
    (await sitesOf(house, team)).map(({ id, open }) => [id, open]),
    [[other, 10]],
  );
  const needs = accepted(
    await house.room("shelter").transact(team, async (tx) => ok(await shelter.needs(tx))),
  );
  assert.deepEqual(
    needs.map(({ count }) => count),
    [1, 1, 1, 1, 1, 1, 1],
  );
});
