import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ok } from "../../../../kernel/refusal.ts";
import { runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { mandateFor } from "../../../../testing/mandates.ts";
import {
  counterOf,
  hospital,
  inCare,
  openCare,
  psychologist,
  units,
} from "../../../../testing/rooms/care.ts";
import { countFacts } from "../../door.ts";
import { care } from "../../index.ts";
import { stays } from "../../views/stays.ts";
import { units as unitsView } from "../../views/units.ts";
import { announceUnit } from "../announce-unit/announce-unit.ts";
import { closeUnit } from "../close-unit/close-unit.ts";
import { discharge } from "../discharge/discharge.ts";
import { openUnit } from "../open-unit/open-unit.ts";
import { recordRelay } from "../record-relay/record-relay.ts";
import { admit } from "./admit.ts";

const countsOf = counterOf(countFacts);
let house: TestHouse;
before(async () => {
  house = await testHouse();
  await openCare(house);
});
after(() => house.close());

type Admitted = { id: string; person: string };
const enter = (entered_on: string, more: object = {}) =>
  inCare(house, hospital, admit, { site: units.d2o, entered_on, ...more });
const leave = (stay: string, left_on: string, version = 1) =>
  inCare(house, hospital, discharge, { stay, left_on, version });
const relay = (stay: string, relay_on: string, version = 2) =>
  inCare(house, hospital, recordRelay, { stay, relay_on, version });
const level = async (measure: string, day: string, next: string) =>
  (await countsOf(house, measure, "day", day, next))[0]?.[1];

test("a unit announced is not in service until the day it opens, and days to come are not counted", async () => {
  const on = async (day: string, next: string) => [
    await level("units-in-service", day, next),
    await level("units-announced", day, next),
    await level("unit-beds", day, next),
  ];
  assert.deepEqual(await on("2026-05-06", "2026-05-07"), [1, 1, 2]);
  assert.deepEqual(await on("2026-03-15", "2026-03-16"), [1, 0, 2]);
  assert.deepEqual(await on("2022-01-01", "2022-01-02"), [0, 0, 0]);
  assert.deepEqual(await countsOf(house, "units-in-service", "day", "2026-06-01", "2026-06-03"), []);
  house.clock.now = new Date("2026-06-01T08:00:00Z");
  assert.deepEqual(await on("2026-05-31", "2026-06-01"), [1, 1, 2]);
  assert.deepEqual(await on("2026-06-01", "2026-06-02"), [2, 0, 12]);
  house.clock.now = new Date("2026-05-06T10:00:00Z");
});

test("the last bed is the last admission; the day of discharge frees it", async () => {
  const first = accepted(await enter("2026-04-01")) as Admitted;
  accepted(await enter("2026-04-02"));
  refused(await enter("2026-04-03"), "wrong-state");
  accepted(await leave(first.id, "2026-04-03"));
  refused(await enter("2026-04-02", { person: first.person }), "wrong-state");
  accepted(await enter("2026-04-03", { person: first.person }));
  assert.deepEqual(await countsOf(house, "stays", "day", "2026-04-01", "2026-05-01"), [
    ["2026-04-01", 1, 1],
    ["2026-04-02", 1, 1],
    ["2026-04-03", 1, 1],
  ]);
});

test("a stay goes from admission to discharge to relay, in that order of days and of steps", async () => {
  const rows = accepted(await runView(house.room("care"), hospital, stays, {})) as {
    id: string;
    state: string;
  }[];
  const present = rows.filter(({ state }) => state === "present").map(({ id }) => id)[0] ?? "";
  const field = (result: Parameters<typeof refused>[0]) => refused(result, "bad-input").issues?.[0]?.path[0];
  refused(await relay(present, "2026-05-01", 1), "wrong-state");
  assert.equal(field(await leave(present, "2026-03-31")), "left_on");
  assert.equal(field(await leave(present, "2026-05-07")), "left_on");
  assert.ok(refused(await leave(present, "2026-05-01", 9), "stale").current);
  accepted(await leave(present, "2026-04-20"));
  refused(await leave(present, "2026-04-21", 2), "wrong-state");
  const needs = accepted(await house.room("care").transact(hospital, async (tx) => ok(await care.needs(tx))));
  assert.deepEqual(
    needs.map(({ id, count, due }) => [id, count, due]),
    [["relays", 2, "2026-04-17"]],
  );
  assert.equal(field(await relay(present, "2026-04-19")), "relay_on");
  accepted(await relay(present, "2026-04-24"));
  refused(await relay(present, "2026-04-25", 3), "wrong-state");
});

test("nobody is admitted where there is no bed, before the unit opens, or by the team of another unit", async () => {
  refused(await enter("2026-05-01", { site: units.csapa }), "bad-input");
  refused(await enter("2026-05-01", { site: units.next }), "bad-input");
  const other = mandateFor("care", "unit", { agency: "elsewhere", agent: "other", sites: [units.next] });
  refused(await inCare(house, other, admit, { site: units.d2o, entered_on: "2026-05-01" }), "not-allowed");
  refused(
    await inCare(house, psychologist, admit, { site: units.d2o, entered_on: "2026-05-01" }),
    "not-allowed",
  );
  assert.deepEqual(accepted(await runView(house.room("care"), other, stays, {})), []);
});

test("a unit is announced, given its day, opened by it, and closed once empty", async () => {
  const announced = {
    code: "d2o-3",
    name: "D2O trois (fictif)",
    kind: "d2o",
    announced_on: "2026-04-01",
    beds: 4,
  };
  refused(await inCare(house, hospital, announceUnit, { ...announced, beds: 0 }), "bad-input");
  refused(
    await inCare(house, hospital, announceUnit, { ...announced, opened_on: "2026-03-01" }),
    "bad-input",
  );
  const { id } = accepted(await inCare(house, hospital, announceUnit, announced)) as { id: string };
  refused(await inCare(house, hospital, announceUnit, announced), "duplicate");
  const team = mandateFor("care", "unit", { agency: "hospital", agent: "third", sites: [id] });
  const open = (opened_on: string, version: number, who = team) =>
    inCare(house, who, openUnit, { unit: id, opened_on, beds: 4, version });
  const close = (closed_on: string, version: number) =>
    inCare(house, team, closeUnit, { unit: id, closed_on, version });
  refused(await open("2026-05-01", 1, hospital), "not-allowed");
  refused(await open("2026-05-01", 8), "stale");
  refused(await close("2026-05-01", 1), "wrong-state");
  refused(await open("2026-03-31", 1), "bad-input");
  accepted(await open("2026-07-01", 1));
  accepted(await open("2026-05-01", 2));
  refused(await open("2026-05-02", 3), "wrong-state");
  assert.equal(await level("units-in-service", "2026-05-01", "2026-05-02"), 2);
  const stay = accepted(await inCare(house, team, admit, { site: id, entered_on: "2026-05-02" })) as Admitted;
  refused(await close("2026-05-05", 3), "wrong-state");
  accepted(await inCare(house, team, discharge, { stay: stay.id, left_on: "2026-05-04", version: 1 }));
  refused(await close("2026-05-03", 3), "bad-input");
  accepted(await close("2026-05-04", 3));
  const rows = accepted(await runView(house.room("care"), psychologist, unitsView, {})) as {
    id: string;
    state: string;
  }[];
  assert.equal(rows.find((row) => row.id === id)?.state, "closed");
});

test("ten admissions at the same moment fill the beds and no more", async () => {
  const site = units.next;
  house.clock.now = new Date("2026-06-02T08:00:00Z");
  const asked = await Promise.all(
    Array.from({ length: 14 }, () => inCare(house, hospital, admit, { site, entered_on: "2026-06-02" })),
  );
  house.clock.now = new Date("2026-05-06T10:00:00Z");
  assert.equal(asked.filter(({ ok }) => ok).length, 10);
  for (const one of asked.filter(({ ok }) => !ok)) refused(one, "wrong-state");
});
