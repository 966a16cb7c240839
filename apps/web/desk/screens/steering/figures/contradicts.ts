/** Whether published values disagree. */
import type { PublishedValue } from "../../../api/steering-types.ts";

const overlaps = (a: PublishedValue, b: PublishedValue): boolean =>
  a.periodStart <= b.periodEnd && b.periodStart <= a.periodEnd;

const apart = (a: PublishedValue, b: PublishedValue): boolean => {
  const [aLow, aHigh, bLow, bHigh] = [a.low, a.high ?? a.low, b.low, b.high ?? b.low];
  if (aLow === null || aHigh === null || bLow === null || bHigh === null) return false;
  return aHigh < bLow || bHigh < aLow;
};

/** True when two values of the same thing and of overlapping periods cannot both hold. */
export const contradicts = (values: readonly PublishedValue[]): boolean =>
  values.some((a, at) => values.slice(at + 1).some((b) => sameThing(a, b) && overlaps(a, b) && apart(a, b)));

const sameThing = (a: PublishedValue, b: PublishedValue): boolean =>
  a.unit === b.unit && JSON.stringify(a.label) === JSON.stringify(b.label);
