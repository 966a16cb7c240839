import assert from "node:assert/strict";
import { test } from "node:test";
import { followedSince, holdsOn } from "./followed.ts";

const closed = { followed_from: "2025-01-13", followed_to: "2026-03-01" };
const open = { followed_from: "2026-03-01", followed_to: null };

test("the first day counts, the day of leaving does not", () => {
  assert.equal(holdsOn(closed, "2025-01-12"), false);
  assert.equal(holdsOn(closed, "2025-01-13"), true);
  assert.equal(holdsOn(closed, "2026-02-28"), true);
  assert.equal(holdsOn(closed, "2026-03-01"), false);
  assert.equal(holdsOn(open, "2030-01-01"), true);
});

test("a sector may be taken up again from the day it was left, not before, and never while it is followed", () => {
  assert.equal(followedSince([closed], "2026-03-01"), undefined);
  assert.equal(followedSince([closed], "2026-02-28"), closed);
  assert.equal(followedSince([closed], "2024-01-01"), closed);
  assert.equal(followedSince([open], "2029-01-01"), open);
});
