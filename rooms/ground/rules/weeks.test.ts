import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../../../kernel/dates.ts";
import { weekOf } from "./weeks.ts";

test("a week runs from Monday to Sunday, across months and years", () => {
  assert.deepEqual(weekOf("2026-05-06"), { from: "2026-05-04", to: "2026-05-11" });
  assert.deepEqual(weekOf("2026-05-04"), { from: "2026-05-04", to: "2026-05-11" });
  assert.deepEqual(weekOf("2026-05-10"), { from: "2026-05-04", to: "2026-05-11" });
  assert.deepEqual(weekOf("2026-01-01"), { from: "2025-12-29", to: "2026-01-05" });
});

test("every day is in its own week, and all seven days of a week agree", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 0, max: 6 }), (offset, later) => {
      const day = addDays("2015-01-01", offset);
      const week = weekOf(day);
      assert.ok(week.from <= day && day < week.to);
      assert.deepEqual(weekOf(addDays(week.from, later)), week);
    }),
  );
});
