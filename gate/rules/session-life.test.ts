import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { after, isAlive, isToBeMarked, longestIdle, longestLife, seenEvery } from "./session-life.ts";

const start = new Date("2026-05-06T06:00:00Z");

test("a session used every minute lives twelve hours and not a moment more", () => {
  const ends_at = after(start, longestLife);
  for (let at = start; at < ends_at; at = after(at, seenEvery))
    assert.ok(isAlive({ seen_at: after(at, -seenEvery), ends_at }, at), at.toISOString());
  assert.equal(isAlive({ seen_at: ends_at, ends_at }, ends_at), false);
});

test("a session left alone ends after two hours", () => {
  const times = { seen_at: start, ends_at: after(start, longestLife) };
  assert.equal(isAlive(times, after(start, longestIdle - 1)), true);
  assert.equal(isAlive(times, after(start, longestIdle)), false);
});

test("once ended, a session stays ended, and nothing is written more than once a minute", () => {
  const span = fc.integer({ min: 0, max: 2 * longestLife });
  fc.assert(
    fc.property(span, span, (first, more) => {
      const times = { seen_at: start, ends_at: after(start, longestLife) };
      const [sooner, later] = [after(start, first), after(start, first + more)];
      assert.ok(isAlive(times, sooner) || !isAlive(times, later));
      assert.equal(isToBeMarked(times, sooner), first >= seenEvery);
    }),
  );
});
