import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { mandateFor } from "../../../../testing/mandates.ts";
import { coordinator, inStreet, roundOf, teamIn, worker } from "../../../../testing/rooms/street.ts";
import { street } from "../../index.ts";
import { teams } from "../../views/teams.ts";
import { addTeam } from "../add-team/add-team.ts";
import { endTeam } from "../end-team/end-team.ts";
import { withdrawRound } from "../withdraw-round/withdraw-round.ts";
import { planRound } from "./plan-round.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const plan = (team: string, day: string, start: string, end: string, who = coordinator) =>
  inStreet(house, planRound, { team, day, planned_start: start, planned_end: end, sectors: ["barbes"] }, who);
const pathsOf = (result: Parameters<typeof refused>[0]) =>
  refused(result, "bad-input").issues?.map((issue) => issue.path[0]);

test("a planned round is listed and marks its day; the same team is not out twice at once", async () => {
  const team = await teamIn(house, "team-a");
  await roundOf(house, team, "2026-05-05", ["22:00", "02:30"]);
  assert.deepEqual(pathsOf(await plan(team, "2026-05-05", "23:30", "01:00")), ["planned_start"]);
  accepted(await plan(team, "2026-05-05", "08:00", "12:00"));
  const touched = await house.asAdmin((client) =>
    client.query("select day::text from street.touched order by day"),
  );
  assert.deepEqual(touched.rows, [{ day: "2026-05-05" }]);
});

test("a withdrawn round leaves its hours free", async () => {
  const team = await teamIn(house, "team-b");
  const round = await roundOf(house, team, "2026-05-05");
  accepted(await inStreet(house, withdrawRound, { round, version: 1 }));
  accepted(await plan(team, "2026-05-05", "18:00", "23:00"));
});

test("every field at fault is named: date, hours, sector, and a field nobody knows", async () => {
  const team = await teamIn(house, "team-c");
  const bad = {
    team,
    day: "2026-02-30",
    planned_start: "8h",
    planned_end: "26:00",
    sectors: ["nowhere"],
    person: "x",
  };
  const { issues } = refused(await inStreet(house, planRound, bad), "bad-input");
  const named = new Set(issues?.map((issue) => issue.path[0]));
  assert.deepEqual(named, new Set(["day", "person", "planned_end", "planned_start", "sectors"]));
  assert.ok(issues?.find((issue) => issue.path[0] === "planned_start")?.say.en.includes("08:30"));
  assert.deepEqual(pathsOf(await plan(team, "2026-05-05", "08:00", "08:00")), ["planned_end"]);
  assert.deepEqual(pathsOf(await plan(team, "2028-05-05", "08:00", "12:00")), ["day"]);
});

test("a team goes out from its first day to its last, and ends once", async () => {
  const team = await teamIn(house, "team-d");
  assert.deepEqual(pathsOf(await plan(team, "2024-12-31", "08:00", "12:00")), ["day"]);
  const end = (active_until: string, version: number) =>
    inStreet(house, endTeam, { team, active_until, version });
  assert.deepEqual(pathsOf(await end("2025-01-01", 1)), ["active_until"]);
  refused(await end("2026-05-10", 3), "stale");
  accepted(await end("2026-05-10", 1));
  refused(await end("2026-05-11", 2), "wrong-state");
  accepted(await plan(team, "2026-05-09", "08:00", "12:00"));
  assert.deepEqual(pathsOf(await plan(team, "2026-05-10", "08:00", "12:00")), ["day"]);
});

test("another association neither sees nor plans this one's teams, but may share a code", async () => {
  const team = await teamIn(house, "team-e");
  const other = mandateFor("street", "coordinator", { agency: "other", agent: "other" });
  refused(await plan(team, "2026-05-05", "08:00", "12:00", other), "not-found");
  const theirs = await teamIn(house, "team-e", other);
  assert.deepEqual(
    (accepted(await runView(house.room("street"), other, teams, {})) as { id: string }[]).map(({ id }) => id),
    [theirs],
  );
  const twice = { code: "team-e", name: "Encore", funders: ["prif"], active_from: "2026-01-01" };
  refused(await inStreet(house, addTeam, twice), "duplicate");
  refused(await inStreet(house, addTeam, twice, worker), "not-allowed");
});

test("the home asks to settle past rounds first, then shows today and who has no round tomorrow", async () => {
  const mine = mandateFor("street", "coordinator", { agency: "home", agent: "home" });
  const team = await teamIn(house, "team-f", mine);
  await roundOf(house, team, "2026-05-04", undefined, mine);
  await roundOf(house, team, "2026-05-06", undefined, mine);
  const needs = await house
    .room("street")
    .transact(mine, async (tx) => ({ ok: true, value: await street.needs(tx) }));
  assert.deepEqual(
    accepted(needs).map(({ id }) => id),
    ["settle-2026-05-04", "rounds-today", "plan-tomorrow"],
  );
});
