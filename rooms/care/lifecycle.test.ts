import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type AppointmentState,
  appointmentLifecycle,
  mayGo,
  type StayState,
  stayLifecycle,
  stayState,
  type UnitState,
  unitLifecycle,
  unitState,
} from "./lifecycle.ts";
import { refuseUnit } from "./rules/in-service.ts";
import { refuseOutcomeFrom } from "./rules/outcomes.ts";
import { refuseFrom } from "./rules/stay-states.ts";
import { outcomes } from "./words.ts";

const today = "2026-05-06";
const units: Record<UnitState, { opened_on: string | null; closed_on: string | null }> = {
  announced: { opened_on: "2026-06-01", closed_on: null },
  "in-service": { opened_on: "2026-05-06", closed_on: null },
  closed: { opened_on: "2023-09-04", closed_on: "2026-05-06" },
};
const stays: Record<StayState, { left_on: string | null; relay_on: string | null }> = {
  present: { left_on: null, relay_on: null },
  left: { left_on: "2026-05-01", relay_on: null },
  relayed: { left_on: "2026-05-01", relay_on: "2026-05-04" },
};

for (const [state, unit] of Object.entries(units) as [UnitState, (typeof units)[UnitState]][]) {
  test(`a unit with these days is ${state}`, () => assert.equal(unitState(unit, today), state));
  for (const [name, transition] of Object.entries(unitLifecycle))
    test(`${name} is ${mayGo(transition, state) ? "accepted" : "refused"} for a unit that is ${state}`, () =>
      assert.equal(refuseUnit(transition, unit, today) === undefined, mayGo(transition, state)));
}

for (const [state, stay] of Object.entries(stays) as [StayState, (typeof stays)[StayState]][]) {
  test(`a stay with these days is ${state}`, () => assert.equal(stayState(stay), state));
  for (const [name, transition] of Object.entries(stayLifecycle))
    test(`${name} is ${mayGo(transition, state) ? "accepted" : "refused"} for a stay that is ${state}`, () =>
      assert.equal(refuseFrom(transition, stay) === undefined, mayGo(transition, state)));
}

const states: readonly AppointmentState[] = ["planned", ...outcomes.map(({ value }) => value)];
for (const outcome of states)
  for (const [name, transition] of Object.entries(appointmentLifecycle))
    test(`${name} is ${mayGo(transition, outcome) ? "accepted" : "refused"} for an appointment ${outcome}`, () => {
      const refused = refuseOutcomeFrom(transition, { planned_on: today, outcome });
      assert.equal(refused === undefined, mayGo(transition, outcome));
    });

test("an outcome is recorded once, corrected any number of times, and never taken back to planned", () => {
  assert.deepEqual(
    states.filter((state) => mayGo(appointmentLifecycle.record, state)),
    ["planned"],
  );
  for (const transition of Object.values(appointmentLifecycle))
    assert.ok(!(transition.to as readonly string[]).includes("planned"));
});

test("a unit announced beforehand is announced until the day it opens", () => {
  assert.equal(unitState(units.announced, "2026-05-31"), "announced");
  assert.equal(unitState(units.announced, "2026-06-01"), "in-service");
});
