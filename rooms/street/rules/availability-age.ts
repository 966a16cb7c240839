/** How long a count of free places may be trusted before somebody calls. */

/** Hours after which a count of free places is shown as old. */
export const freshHours = 6;

/** True while a count told at `asOf` may be read as it stands at `now`. */
export const freshFor = (asOf: Date, now: Date): boolean =>
  now.getTime() - asOf.getTime() <= freshHours * 3_600_000;
