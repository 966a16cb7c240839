import assert from "node:assert/strict";
import { test } from "node:test";
import { mayGo, type StayState, siteState, stayLifecycle, stayState } from "./lifecycle.ts";
import { refuseClosed } from "./rules/in-service.ts";
import { refuseFrom } from "./rules/stay-states.ts";

const stays: Record<StayState, { left_on: string | null; ready_since: string | null }> = {
  present: { left_on: null, ready_since: null },
  ready: { left_on: null, ready_since: "2026-04-01" },
  left: { left_on: "2026-05-01", ready_since: "2026-04-01" },
};

for (const [state, stay] of Object.entries(stays) as [StayState, (typeof stays)[StayState]][]) {
  test(`a stay with these dates is ${state}`, () => assert.equal(stayState(stay), state));
  for (const [name, transition] of Object.entries(stayLifecycle))
    test(`${name} is ${mayGo(transition, state) ? "accepted" : "refused"} from ${state}`, () => {
      const refused = refuseFrom(transition, stay);
      assert.equal(refused === undefined, mayGo(transition, state));
      if (refused) assert.equal(refused.refusal.kind, "wrong-state");
    });
}

test("a stay that ended never moves again", () => {
  for (const transition of Object.values(stayLifecycle)) assert.ok(!mayGo(transition, "left"));
});

test("a site that left is closed, and nothing more is entered there", () => {
  const closed = { joined_on: "2025-01-01", left_on: "2026-01-01" };
  assert.equal(siteState(closed), "closed");
  assert.equal(refuseClosed(closed)?.refusal.kind, "wrong-state");
  assert.equal(refuseClosed({ ...closed, left_on: null }), undefined);
});
