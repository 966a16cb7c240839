/** Hours of a round: two times of day, where an end before its start is after midnight. */

const dayMinutes = 24 * 60;

/** The longest round that may be planned or declared, in minutes: beyond it, a time was mistyped. */
export const longestRound = 12 * 60;

/** Minutes since midnight of a parsed `HH:MM`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** How long a round lasts, in minutes; equal times are no round at all (0). */
export const roundMinutes = (start: string, end: string): number =>
  (minutesOf(end) - minutesOf(start) + dayMinutes) % dayMinutes;

/** True when two rounds that start on the same day share at least one minute. */
export const overlap = (one: readonly [string, string], other: readonly [string, string]): boolean => {
  const from = minutesOf(one[0]);
  const otherFrom = minutesOf(other[0]);
  return from < otherFrom + roundMinutes(...other) && otherFrom < from + roundMinutes(...one);
};
