import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, isDay } from "../../../kernel/dates.ts";
import { addMonths } from "./months.ts";

test("a delay in months ends on the same number, or on the last day of a shorter month", () => {
  assert.equal(addMonths("2026-01-15", 1), "2026-02-15");
  assert.equal(addMonths("2026-01-31", 1), "2026-02-28");
  assert.equal(addMonths("2024-01-31", 1), "2024-02-29");
  assert.equal(addMonths("2025-11-30", 3), "2026-02-28");
  assert.equal(addMonths("2025-12-31", 24), "2027-12-31");
  assert.equal(addMonths("2026-05-06", 0), "2026-05-06");
});

const days = fc.integer({ min: 0, max: 20_000 }).map((count) => addDays("2008-04-19", count));

test("whatever the day, the delay gives a day that exists, in the month wanted, never past the number it started from", () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 48 }), (day, count) => {
      const end = addMonths(day, count);
      assert.ok(isDay(end));
      const months = (one: string) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
      assert.equal(months(end) - months(day), count);
      assert.ok(end.slice(8) <= day.slice(8));
      const nextDay = addDays(end, 1);
      assert.ok(end.slice(8) === day.slice(8) || nextDay.slice(8) === "01");
    }),
  );
});

test("a longer delay never ends sooner", () => {
  fc.assert(
    fc.property(
      days,
      fc.integer({ min: 0, max: 47 }),
      (day, count) => addMonths(day, count) < addMonths(day, count + 1),
    ),
  );
});
