import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../../../kernel/dates.ts";
import { afterMove, openOrderStates, orderStates } from "../lifecycle.ts";
import { measureEnd, nextClock, type OrderDates, reportMonths, wholeMonths } from "./order-clocks.ts";
import { lawOn, oldestOrderDay, orderLaws } from "./order-law.ts";

const order = (change: Partial<OrderDates> = {}): OrderDates => ({
  state: "ordered",
  basis: "prosecutor",
  ordered_on: "2026-01-31",
  months: 6,
  renewals: 0,
  reports: 0,
  ars_informed_on: null,
  examined_on: null,
  doctor_chosen_on: null,
  ...change,
});

const due = (change: Partial<OrderDates>, today = "2026-01-31") => {
  const clock = nextClock(order(change), today);
  return clock && [clock.move, clock.article, clock.due];
};

test("the ARS is told within 15 days of the order (R3413-10)", () => {
  assert.deepEqual(due({}), ["inform-ars", "R3413-10", "2026-02-15"]);
});

test("the examination comes within a month of the documents (R3413-11), counted by the calendar", () => {
  assert.deepEqual(due({ state: "ars-informed", ars_informed_on: "2026-02-10" }), [
    "examine",
    "R3413-11",
    "2026-03-10",
  ]);
  assert.deepEqual(due({ state: "ars-informed", ars_informed_on: "2026-01-31" }), [
    "examine",
    "R3413-11",
    "2026-02-28",
  ]);
});

test("the person chooses a doctor within 10 days (R3413-11), who confirms within 15 (R3413-12)", () => {
  assert.deepEqual(due({ state: "examined", examined_on: "2026-03-01" }), [
    "choose-doctor",
    "R3413-11",
    "2026-03-11",
  ]);
  assert.deepEqual(due({ state: "doctor-chosen", doctor_chosen_on: "2026-03-10" }), [
    "confirm-doctor",
    "R3413-12",
    "2026-03-25",
  ]);
});

test("reports are due at months 3 and 6, then every six months, then the measure ends", () => {
  const underWay = (reports: number, renewals: number) =>
    due({ state: "under-way", reports, renewals, ordered_on: "2026-01-15" });
  assert.deepEqual(underWay(0, 0), ["receive-report", "R3413-14", "2026-04-15"]);
  assert.deepEqual(underWay(1, 0), ["receive-report", "R3413-14", "2026-07-15"]);
  assert.deepEqual(underWay(2, 0), ["complete", "L3423-1", "2026-07-15"]);
  assert.deepEqual(underWay(2, 1), ["receive-report", "R3413-14", "2027-01-15"]);
  assert.deepEqual(underWay(3, 1), ["complete", "L3423-1", "2027-01-15"]);
  assert.deepEqual(underWay(5, 3), ["complete", "L3423-1", "2028-01-15"]);
});

test("a judge's measure of two months ends without a report, one of 24 months has five", () => {
  assert.deepEqual(due({ state: "under-way", basis: "judge", months: 2 }), [
    "complete",
    "L3424-1",
    "2026-03-31",
  ]);
  assert.deepEqual(reportMonths(lawOn("2026-01-01"), 24), [3, 6, 12, 18, 24]);
  assert.deepEqual(reportMonths(lawOn("2026-01-01"), 5), [3]);
  assert.deepEqual(due({ state: "under-way", basis: "judge", months: 24, reports: 5 }), [
    "complete",
    "L3424-1",
    "2028-01-31",
  ]);
});

test("the due day itself is in time, the next one is late", () => {
  const on = (today: string) => nextClock(order(), today);
  assert.deepEqual([on("2026-02-14")?.late, on("2026-02-14")?.days], [false, 1]);
  assert.deepEqual([on("2026-02-15")?.late, on("2026-02-15")?.days], [false, 0]);
  assert.deepEqual([on("2026-02-16")?.late, on("2026-02-16")?.days], [true, -1]);
});

for (const state of orderStates)
  test(`an order in the state ${state} ${openOrderStates.includes(state) ? "has" : "no longer has"} a clock, and its move is open to it`, () => {
    const clock = nextClock(
      order({
        state,
        ars_informed_on: "2026-02-01",
        examined_on: "2026-02-02",
        doctor_chosen_on: "2026-02-03",
      }),
      "2026-03-01",
    );
    assert.equal(clock !== undefined, openOrderStates.includes(state));
    if (clock) assert.notEqual(afterMove(state, clock.move), undefined);
  });

test("the laws follow each other without a gap or an overlap, and the first reaches the oldest order", () => {
  assert.equal(orderLaws[0]?.from, oldestOrderDay);
  assert.equal(orderLaws.at(-1)?.to, null);
  for (const [index, law] of orderLaws.slice(1).entries()) assert.equal(orderLaws[index]?.to, law.from);
  assert.throws(() => lawOn(addDays(oldestOrderDay, -1)), RangeError);
});

test("lateness is the same thing as no day left, and a measure never outlasts 24 months", () => {
  const orders = fc.record({
    state: fc.constantFrom(...openOrderStates),
    offset: fc.integer({ min: 0, max: 6000 }),
    renewals: fc.integer({ min: 0, max: 3 }),
    reports: fc.integer({ min: 0, max: 8 }),
    wait: fc.integer({ min: 0, max: 900 }),
  });
  fc.assert(
    fc.property(orders, ({ state, offset, renewals, reports, wait }) => {
      const ordered_on = addDays("2008-04-19", offset);
      const one = order({ state, ordered_on, renewals, reports });
      const clock = nextClock(one, addDays(ordered_on, wait));
      assert.ok(clock);
      assert.equal(clock.late, clock.days < 0);
      assert.ok(clock.due > ordered_on && clock.due <= measureEnd(one));
      assert.ok(wholeMonths(one) <= 24);
    }),
  );
});
