import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Act } from "../../../../kernel/act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { inStreet, roundOf, seeRound, teamIn, worker } from "../../../../testing/rooms/street.ts";
import { lifecycle, type Move } from "../../lifecycle.ts";
import { type RoundState, roundStates } from "../../words.ts";
import { cancelRound } from "../cancel-round/cancel-round.ts";
import { recordVisit } from "../record-visit/record-visit.ts";
import { withdrawRound } from "../withdraw-round/withdraw-round.ts";
import { holdRound } from "./hold-round.ts";

let house: TestHouse;
let team: string;
before(async () => {
  house = await testHouse();
  team = await teamIn(house, "team-01");
});
after(() => house.close());

const hours = { started: "18:10", ended: "22:50" };
const acts: Record<Move, { act: Act; with: object }> = {
  hold: { act: holdRound, with: hours },
  cancel: { act: cancelRound, with: { reason: "illness" } },
  withdraw: { act: withdrawRound, with: {} },
};
const make = (move: Move, round: string, version: number, who?: typeof worker) =>
  inStreet(house, acts[move].act, { round, version, ...acts[move].with }, who);

const reached: Record<RoundState, Move[]> = {
  planned: [],
  held: ["hold"],
  cancelled: ["cancel"],
  withdrawn: ["withdraw"],
};
let nextHour = 0;
/** A round brought to a state by the acts themselves, on one day, hour after hour. */
const roundIn = async (state: RoundState): Promise<{ id: string; version: number }> => {
  const start = String(nextHour++).padStart(2, "0");
  const id = await roundOf(house, team, "2026-05-05", [`${start}:00`, `${start}:30`]);
  let version = 1;
  for (const move of reached[state]) accepted(await make(move, id, version++));
  return { id, version };
};

for (const { value: state } of roundStates)
  for (const move of Object.keys(lifecycle) as Move[]) {
    const allowed = (lifecycle[move].from as readonly string[]).includes(state);
    test(`${move} ${allowed ? "is open to" : "is refused to"} a ${state} round`, async () => {
      const { id, version } = await roundIn(state);
      const result = await make(move, id, version);
      if (!allowed) return void refused(result, "wrong-state");
      accepted(result);
      assert.equal((await seeRound(house, id))?.version, version + 1);
    });
  }

test("a round is held with its real hours, by the team itself; an older version is shown beside the current one", async () => {
  const round = await roundOf(house, team, "2026-05-04");
  assert.deepEqual(
    (refused(await make("hold", round, 9, worker), "stale").current as { version: number }).version,
    1,
  );
  accepted(await make("hold", round, 1, worker));
  const seen = await seeRound(house, round);
  assert.deepEqual([seen?.state.en, seen?.real_hours], ["held", "18:10–22:50"]);
});

test("a round to come is not held, hours that no round has are refused, and an unknown round is not found", async () => {
  const tomorrow = await roundOf(house, team, "2026-05-07");
  refused(await make("hold", tomorrow, 1), "wrong-state");
  const round = await roundOf(house, team, "2026-05-03");
  const hold = (started: string, ended: string) =>
    inStreet(house, holdRound, { round, version: 1, started, ended });
  assert.deepEqual(refused(await hold("18:00", "18:00"), "bad-input").issues?.[0]?.path, ["ended"]);
  assert.deepEqual(refused(await hold("08:00", "23:00"), "bad-input").issues?.[0]?.path, ["ended"]);
  assert.deepEqual(
    refused(await hold("25:00", "9h"), "bad-input").issues?.map((issue) => issue.path[0]),
    ["started", "ended"],
  );
  refused(await make("hold", "0e9f1c1e-7a3b-4c55-9d0f-111111111111", 1), "not-found");
  accepted(await hold("22:00", "02:30"));
});

test("a round on which a visit was recorded took place: it is neither cancelled nor withdrawn", async () => {
  const round = await roundOf(house, team, "2026-05-02");
  accepted(
    await inStreet(house, recordVisit, { round, sector: "eole", spot: "Kiosque", nobody_met: true }, worker),
  );
  refused(await make("cancel", round, 1), "wrong-state");
  refused(await make("withdraw", round, 1), "wrong-state");
  accepted(await make("hold", round, 1));
});

test("a worker does not withdraw a round, and a cancellation without a reason is refused", async () => {
  const round = await roundOf(house, team, "2026-05-01");
  refused(await make("withdraw", round, 1, worker), "not-allowed");
  const { issues } = refused(await inStreet(house, cancelRound, { round, version: 1 }, worker), "bad-input");
  assert.deepEqual(
    issues?.map((issue) => issue.path[0]),
    ["reason"],
  );
});
