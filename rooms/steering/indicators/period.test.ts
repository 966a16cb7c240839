import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../../../kernel/dates.ts";
import { type PeriodRule, periodRules, resolvePeriod } from "./period.ts";

const onSixMay: Readonly<Record<PeriodRule, readonly [string, string]>> = {
  "day-of-review": ["2026-05-06", "2026-05-07"],
  "night-of-review": ["2026-05-06", "2026-05-07"],
  "state-on-review-day": ["2026-05-06", "2026-05-07"],
  "last-full-week": ["2026-04-27", "2026-05-04"],
  "week-before-extension": ["2025-09-29", "2025-10-06"],
  "previous-calendar-year": ["2025-01-01", "2026-01-01"],
  "four-calendar-years": ["2022-01-01", "2026-01-01"],
  "three-calendar-years-before-previous": ["2022-01-01", "2025-01-01"],
  "since-cell-perimeter": ["2026-03-01", "2026-05-07"],
  "calendar-year:2024": ["2024-01-01", "2025-01-01"],
};

for (const rule of periodRules) {
  test(`the review of 6 May 2026 reads ${rule} as the days it says`, () => {
    const [from, to] = onSixMay[rule];
    assert.deepEqual(resolvePeriod(rule, "2026-05-06"), { from, to });
  });
}

test("a review held on a Monday reads the week that has just ended, on a Sunday the one before", () => {
  assert.deepEqual(resolvePeriod("last-full-week", "2026-05-04"), { from: "2026-04-27", to: "2026-05-04" });
  assert.deepEqual(resolvePeriod("last-full-week", "2026-05-03"), { from: "2026-04-20", to: "2026-04-27" });
});

test("no rule ever gives a period that ends before it starts", () => {
  fc.assert(
    fc.property(fc.constantFrom(...periodRules), fc.integer({ min: -3000, max: 3000 }), (rule, offset) => {
      const { from, to } = resolvePeriod(rule, addDays("2026-05-06", offset));
      return from <= to;
    }),
  );
});

test("a day that does not exist is a bug of the caller", () => {
  assert.throws(() => resolvePeriod("day-of-review", "2026-02-30"), RangeError);
});
