/**
 * Two counts over two lengths of time: has the rate changed? Exact conditional interval: given the total, the first
 * count is binomial, and the Clopper-Pearson bounds of its share give those of the ratio.
 * Source: Clopper and Pearson 1934; the same as R's `poisson.test` on two counts.
 */
import type { Text } from "../../../kernel/words.ts";
import { betaQuantile } from "./beta-quantile.ts";

/** A number of events, and the time over which they were counted (any unit, the same on both sides). */
export type CountOver = { readonly count: number; readonly time: number };

/** `high` and `ratio` are Infinity when the second count is 0. */
export type RateRatio = { readonly ratio: number; readonly low: number; readonly high: number };

/**
 * Ratio of the first rate to the second, with its exact interval (95 % unless told).
 * Throws a RangeError on counts that are not whole and positive, on a time of 0, or when nothing was counted at all:
 * a ratio of nothing to nothing has no value.
 */
export const rateRatio = (first: CountOver, second: CountOver, level = 0.95): RateRatio => {
  for (const { count, time } of [first, second])
    if (!Number.isInteger(count) || count < 0 || !(time > 0)) throw new RangeError("not a count over a time");
  const [x, y] = [first.count, second.count];
  if (x + y === 0) throw new RangeError("no event on either side");
  const tail = (1 - level) / 2;
  const low = x === 0 ? 0 : betaQuantile(tail, x, y + 1);
  const high = y === 0 ? 1 : betaQuantile(1 - tail, x + 1, y);
  const perTime = second.time / first.time;
  const odds = (share: number): number => (share / (1 - share)) * perTime;
  return { ratio: (x / y) * perTime, low: odds(low), high: odds(high) };
};

/** What the interval allows one to say, words before numbers. A change is said only when the interval leaves out 1. */
export const sayChange = ({ ratio, low, high }: RateRatio): Text => {
  if (low > 1) return { fr: "Hausse établie.", en: "An increase is established." };
  if (high < 1) return { fr: "Baisse établie.", en: "A decrease is established." };
  return ratio < 1
    ? { fr: "Pas de baisse établie.", en: "No decrease is established." }
    : { fr: "Pas de hausse établie.", en: "No increase is established." };
};
