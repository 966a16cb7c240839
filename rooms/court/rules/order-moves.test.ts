import assert from "node:assert/strict";
import { test } from "node:test";
import { accepted, refused } from "../../../testing/expect.ts";
import { afterMove, type OrderMove, orderLifecycle, orderStates } from "../lifecycle.ts";
import { courtWalls } from "../walls.ts";
import { lastDay, moveOrder, type OrderHistory } from "./order-moves.ts";

const history = (change: Partial<OrderHistory> = {}): OrderHistory => ({
  state: "ordered",
  basis: "prosecutor",
  ordered_on: "2026-01-10",
  renewals: 0,
  reports: 0,
  ars_informed_on: null,
  examined_on: null,
  doctor_chosen_on: null,
  confirmed_on: null,
  reported_on: null,
  renewed_on: null,
  ...change,
});

const moves = Object.keys(orderLifecycle) as OrderMove[];

for (const move of moves)
  for (const state of orderStates) {
    const open = (orderLifecycle[move].from as readonly string[]).includes(state);
    test(`${move} is ${open ? "open to" : "refused for"} an order in the state ${state}`, () => {
      const moved = moveOrder(history({ state }), move, "2026-02-01");
      if (!open) return void refused(moved, "wrong-state");
      assert.equal(accepted(moved).state, orderLifecycle[move].to);
    });
  }

test("nothing leaves the state withdrawn, and no state is out of reach", () => {
  assert.deepEqual(
    moves.filter((move) => afterMove("withdrawn", move)),
    [],
  );
  const reached = new Set<string>(["ordered", ...moves.map((move) => orderLifecycle[move].to)]);
  assert.deepEqual(
    orderStates.filter((state) => !reached.has(state)),
    [],
  );
});

test("every hand that the lifecycle names is a role of the room", () => {
  for (const { by } of Object.values(orderLifecycle))
    for (const role of by) assert.ok(role in courtWalls.roles);
});

test("a step may not come before the one that precedes it", () => {
  const examined = history({ state: "examined", ars_informed_on: "2026-01-20", examined_on: "2026-02-05" });
  assert.equal(lastDay(examined), "2026-02-05");
  const { issues } = refused(moveOrder(examined, "choose-doctor", "2026-02-04"), "bad-input");
  assert.deepEqual(
    issues?.map(({ path }) => path),
    [["day"]],
  );
  accepted(moveOrder(examined, "choose-doctor", "2026-02-05"));
});

test("a prosecutor's measure is renewed three times, not four; a judge's never", () => {
  for (const renewals of [0, 1, 2])
    assert.equal(
      accepted(moveOrder(history({ state: "under-way", renewals }), "renew", "2026-07-01")).written.renewals,
      renewals + 1,
    );
  refused(moveOrder(history({ state: "under-way", renewals: 3 }), "renew", "2026-07-01"), "wrong-state");
  refused(moveOrder(history({ state: "under-way", basis: "judge" }), "renew", "2026-07-01"), "wrong-state");
});

test("another doctor chosen starts the confirmation anew; a report counts", () => {
  const chosen = history({ state: "doctor-chosen", doctor_chosen_on: "2026-02-01" });
  assert.deepEqual(accepted(moveOrder(chosen, "choose-doctor", "2026-02-20")).written, {
    doctor_chosen_on: "2026-02-20",
  });
  const reported = accepted(
    moveOrder(history({ state: "under-way", reports: 1 }), "receive-report", "2026-07-01"),
  );
  assert.deepEqual(reported.written, { reported_on: "2026-07-01", reports: 2 });
});
