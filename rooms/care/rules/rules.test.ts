import assert from "node:assert/strict";
import { test } from "node:test";
import { careWalls } from "../walls.ts";
import { frames, unitKinds } from "../words.ts";
import { refuseBeds, refuseFull } from "./beds.ts";
import { refuseAgain } from "./come-back.ts";
import { framesOf, refuseFrame } from "./frames.ts";
import { needsOf } from "./needs.ts";
import { refuseTooEarly } from "./outcomes.ts";

test("each role of the room holds at least one frame, and no role that does not exist holds any", () => {
  assert.deepEqual(Object.keys(framesOf).sort(), Object.keys(careWalls.roles).sort());
  for (const held of Object.values(framesOf)) assert.ok(held.length > 0);
});

test("the desk at the court holds the permanence and nothing else, whoever plans", () => {
  for (const role of Object.keys(framesOf))
    for (const { value: frame } of frames)
      for (const { value: kind } of unitKinds) {
        const accepted = refuseFrame(role, frame, kind) === undefined;
        const fits = (frame === "permanence") === (kind === "permanence");
        assert.equal(accepted, fits && (framesOf[role] ?? []).includes(frame), `${role} ${frame} ${kind}`);
      }
});

test("only a referent plans under a treatment order, and a stranger plans nothing", () => {
  const mayOrder = Object.keys(framesOf).filter(
    (role) => refuseFrame(role, "treatment-order", "csapa") === undefined,
  );
  assert.deepEqual(mayOrder, ["referent"]);
  assert.ok(refuseFrame("officer", "other", "csapa"));
});

test("only a D2O has beds, and the last bed is the last admission", () => {
  assert.equal(refuseBeds("d2o", 12), undefined);
  assert.ok(refuseBeds("d2o", 0));
  assert.ok(refuseBeds("csapa", 1));
  assert.equal(refuseFull("d2o", 12, 11), undefined);
  assert.equal(refuseFull("d2o", 12, 12)?.refusal.kind, "wrong-state");
  assert.equal(refuseFull("csapa", 0, 0)?.refusal.kind, "bad-input");
});

test("an appointment to come may be cancelled, not kept or missed", () => {
  const appointment = { planned_on: "2026-05-07", outcome: "planned" } as const;
  for (const outcome of ["kept", "missed"] as const) {
    assert.ok(refuseTooEarly(appointment, outcome, "2026-05-06"));
    assert.equal(refuseTooEarly(appointment, outcome, "2026-05-07"), undefined);
  }
  assert.equal(refuseTooEarly(appointment, "cancelled-by-person", "2026-05-06"), undefined);
});

test("a person is admitted again only after the last discharge", () => {
  assert.equal(refuseAgain([{ left_on: "2026-04-01" }], "2026-04-01"), undefined);
  assert.ok(refuseAgain([{ left_on: "2026-04-01" }], "2026-03-31"));
  assert.equal(refuseAgain([{ left_on: null }], "2026-04-05")?.refusal.kind, "wrong-state");
});

test("what waits is dated, the earliest first; a relay stands out once two weeks have passed", () => {
  const waiting = {
    unsettled: { people: 4, oldest: "2026-05-02" },
    unrelayed: { people: 2, oldest: "2026-04-10" },
    undated: [{ site_id: "u", name: "D2O (fictif)", announced_on: "2026-03-16" }],
  };
  const needs = needsOf(waiting, "2026-05-06");
  assert.deepEqual(
    needs.map(({ id, due, state }) => [id, due, state]),
    [
      ["relays", "2026-04-24", "attention"],
      ["outcomes", "2026-05-03", "attention"],
      ["opening-u", "2026-05-06", "todo"],
    ],
  );
  const recent = { ...waiting, unrelayed: { people: 1, oldest: "2026-05-01" } };
  assert.equal(needsOf(recent, "2026-05-06").find(({ id }) => id === "relays")?.state, "todo");
  const none = { people: 0, oldest: null };
  assert.deepEqual(needsOf({ unsettled: none, unrelayed: none, undated: [] }, "2026-05-06"), []);
});
