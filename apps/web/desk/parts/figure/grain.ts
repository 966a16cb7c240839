/** The time step of a period, told from its length; series of several steps are never drawn on one line. */
import { daysBetween } from "../../words/days.ts";

/** The time steps of a series, the longest first. */
export const grains = ["year", "quarter", "month", "week", "day", "other"] as const;
/** One of the time steps. */
export type Grain = (typeof grains)[number];

/** `end` is the last day, included. */
export const grainOf = (start: string, end: string): Grain => {
  const days = daysBetween(start, end) + 1;
  if (days === 1) return "day";
  if (days === 7) return "week";
  if (days >= 28 && days <= 31) return "month";
  if (days >= 90 && days <= 92) return "quarter";
  if (days >= 365 && days <= 366) return "year";
  return "other";
};
