import assert from "node:assert/strict";
import { test } from "node:test";
import { actionNeeds, orderNeeds } from "./needs.ts";
import type { OrderDates } from "./order-clocks.ts";

const ordered = (ordered_on: string): OrderDates => ({
  state: "ordered",
  basis: "prosecutor",
  ordered_on,
  months: 6,
  renewals: 0,
  reports: 0,
  ars_informed_on: null,
  examined_on: null,
  doctor_chosen_on: null,
});

test("only the clocks that ran out or end within a week are shown, late ones marked", () => {
  assert.deepEqual(orderNeeds([ordered("2026-05-05")], "2026-05-06"), []);
  const [need, ...others] = orderNeeds(
    [ordered("2026-04-20"), ordered("2026-04-25"), ordered("2026-05-05")],
    "2026-05-06",
  );
  assert.deepEqual(others, []);
  assert.equal(need?.count, 2);
  assert.equal(need?.due, "2026-05-05");
  assert.equal(need?.state, "attention");
});

test("the ARS is shown only the steps that wait for it", () => {
  const underWay: OrderDates = { ...ordered("2026-01-01"), state: "under-way" };
  assert.equal(orderNeeds([underWay], "2026-05-06").length, 1);
  assert.deepEqual(orderNeeds([underWay], "2026-05-06", ["inform-ars", "examine"]), []);
});

test("needs come by due day", () => {
  const examined: OrderDates = { ...ordered("2026-04-01"), state: "examined", examined_on: "2026-04-10" };
  const needs = orderNeeds([ordered("2026-04-25"), examined], "2026-05-06");
  assert.deepEqual(
    needs.map(({ id }) => id),
    ["orders-choose-doctor", "orders-inform-ars"],
  );
});

test("an action done no longer waits; one due today is not late yet", () => {
  assert.deepEqual(actionNeeds([{ state: "done", due_on: "2026-05-01" }], "2026-05-06"), []);
  assert.deepEqual(actionNeeds([{ state: "to-do", due_on: "2026-05-14" }], "2026-05-06"), []);
  assert.equal(actionNeeds([{ state: "to-do", due_on: "2026-05-06" }], "2026-05-06")[0]?.state, "todo");
  assert.equal(actionNeeds([{ state: "to-do", due_on: "2026-05-05" }], "2026-05-06")[0]?.state, "attention");
});
