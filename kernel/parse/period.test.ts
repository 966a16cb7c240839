import assert from "node:assert/strict";
import { test } from "node:test";
import { periodOf, recentPeriodOf } from "./period.ts";

const today = "2026-05-06";

test("a period that says nothing is the year of today", () => {
  assert.deepEqual(periodOf({}, today), { from: "2026-01-01", to: "2027-01-01" });
});

test("a recent period that says nothing ends today, which it includes", () => {
  assert.deepEqual(recentPeriodOf({}, today, 31), { from: "2026-04-06", to: "2026-05-07" });
});

test("a recent period keeps what it says: its end, its beginning, or both", () => {
  assert.deepEqual(recentPeriodOf({ until: "2025-12-31" }, today, 31), {
    from: "2025-12-01",
    to: "2026-01-01",
  });
  assert.deepEqual(recentPeriodOf({ from: "2025-01-01" }, today, 31), {
    from: "2025-01-01",
    to: "2026-05-07",
  });
  assert.deepEqual(recentPeriodOf({ from: "2025-01-01", until: "2025-01-02" }, today, 31), {
    from: "2025-01-01",
    to: "2025-01-03",
  });
});

test("a recent period that begins after today is as long as one that says nothing", () => {
  assert.deepEqual(recentPeriodOf({ from: "2026-06-01" }, today, 31), {
    from: "2026-06-01",
    to: "2026-07-02",
  });
});
