import assert from "node:assert/strict";
import { test } from "node:test";
import { isDay } from "../../../kernel/dates.ts";
import { agencies } from "./agencies.ts";
import { isLate, planActions, planPhases } from "./plan.ts";

test("phases follow each other without a gap and the last one runs", () => {
  for (const [index, phase] of planPhases.entries())
    assert.equal(phase.to, planPhases[index + 1]?.from ?? null);
});

test("the first phase carries the auditors' counts: 33 planned, 19 done", () => {
  assert.deepEqual([planPhases[0]?.published?.planned, planPhases[0]?.published?.done], [33, 19]);
});

test("every action has a code of its own, a known phase, a partner for owner and days that exist", () => {
  assert.equal(new Set(planActions.map(({ code }) => code)).size, planActions.length);
  for (const action of planActions) {
    assert.ok(
      planPhases.some(({ code }) => code === action.phase),
      action.code,
    );
    assert.ok(
      agencies.some(({ code }) => code === action.owner),
      action.code,
    );
    assert.ok(isDay(action.deadline) && isDay(action.updatedOn), action.code);
  }
});

test("what is done shows its evidence", () => {
  for (const action of planActions) if (action.state === "done") assert.ok(action.evidence, action.code);
});

test("on the day of the review some actions are late, and late is not a state", () => {
  const late = planActions.filter((action) => isLate(action, "2026-05-06")).map(({ code }) => code);
  assert.deepEqual(late, ["S11", "P03", "P07", "P10"]);
  assert.equal(isLate({ state: "done", deadline: "2020-01-01" }, "2026-05-06"), false);
  assert.equal(isLate({ state: "planned", deadline: "2026-05-06" }, "2026-05-06"), false);
});
