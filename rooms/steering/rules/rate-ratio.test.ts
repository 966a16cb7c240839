import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { rateRatio, sayChange } from "./rate-ratio.ts";

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-10 * Math.max(1, expected), `${actual} is not ${expected}`);

test("26 kitchens in one year against 63 in three: the interval that R's poisson.test gives", () => {
  const { ratio, low, high } = rateRatio({ count: 26, time: 1 }, { count: 63, time: 3 });
  near(ratio, 1.238095238095238);
  near(low, 0.7523807567632);
  near(high, 1.983959649743);
});

test("no increase is established for the kitchens of 2025", () => {
  assert.match(sayChange(rateRatio({ count: 26, time: 1 }, { count: 63, time: 3 })).en, /No increase/);
});

test("a change that the interval leaves no doubt about is said", () => {
  assert.equal(sayChange(rateRatio({ count: 90, time: 1 }, { count: 40, time: 1 })).fr, "Hausse établie.");
  assert.equal(sayChange(rateRatio({ count: 40, time: 1 }, { count: 90, time: 1 })).fr, "Baisse établie.");
});

test("a side with no event gives an open interval, whose closed bound is known exactly", () => {
  const none = rateRatio({ count: 0, time: 1 }, { count: 5, time: 1 });
  assert.equal(none.low, 0);
  const share = 1 - 0.025 ** (1 / 5);
  near(none.high, share / (1 - share));
  assert.equal(rateRatio({ count: 5, time: 1 }, { count: 0, time: 1 }).high, Number.POSITIVE_INFINITY);
});

test("nothing counted on either side, a part of an event or a time of 0 have no ratio", () => {
  assert.throws(() => rateRatio({ count: 0, time: 1 }, { count: 0, time: 1 }), RangeError);
  assert.throws(() => rateRatio({ count: 1.5, time: 1 }, { count: 1, time: 1 }), RangeError);
  assert.throws(() => rateRatio({ count: 1, time: 0 }, { count: 1, time: 1 }), RangeError);
});

test("exchanging the sides inverts the ratio and its interval, and the interval holds the ratio", () => {
  const side = fc.record({ count: fc.integer({ min: 1, max: 2000 }), time: fc.integer({ min: 1, max: 9 }) });
  fc.assert(
    fc.property(side, side, (first, second) => {
      const there = rateRatio(first, second);
      const back = rateRatio(second, first);
      near(there.low * back.high, 1);
      return there.low < there.ratio && there.ratio < there.high;
    }),
    { numRuns: 50 },
  );
});
