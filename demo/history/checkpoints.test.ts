import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays } from "../../kernel/dates.ts";
import { historyFrom, reviewDay } from "../draw/city.ts";
import { checkpointsOf } from "./checkpoints.ts";

const until = (today: string) => checkpointsOf({ seed: "any", from: historyFrom, today });

test("each day is sent once, in order, after it is over, and nothing is sent after yesterday evening", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), (after) => {
      const today = addDays("2026-05-13", after);
      const sent = until(today);
      let reached = historyFrom;
      let last = 0;
      for (const { at, days } of sent) {
        assert.equal(days.from, reached);
        assert.ok(at.getTime() > last && at.getTime() < Date.parse(`${today}T00:00:00Z`));
        assert.ok(at.getTime() > Date.parse(`${addDays(days.to, -1)}T18:00:00Z`));
        reached = days.to;
        last = at.getTime();
      }
      assert.equal(reached, today);
    }),
  ));

test("on the evening of the review its own day is known, and no later one", () => {
  const known = until("2026-11-23").filter(({ at }) => at <= new Date(`${reviewDay}T20:00:00Z`));
  assert.equal(known.at(-1)?.days.to, addDays(reviewDay, 1));
});
