/** Delays in months, as French procedure counts them. */
import type { Day } from "../../../kernel/dates.ts";

const lastDayOf = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/**
 * The day that bears the same number `count` months later, or the last day of that month when it has no such number
 * (code de procédure civile, art. 641). `count` is zero or more.
 */
export const addMonths = (day: Day, count: number): Day => {
  const start = new Date(`${day}T00:00:00Z`);
  const months = start.getUTCFullYear() * 12 + start.getUTCMonth() + count;
  const year = Math.floor(months / 12);
  const month = months % 12;
  const number = Math.min(start.getUTCDate(), lastDayOf(year, month));
  return new Date(Date.UTC(year, month, number)).toISOString().slice(0, 10);
};
