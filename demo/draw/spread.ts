/** Shares a total over days or months so that the parts add up to it exactly. */
import { type Day, daysOf, monthStart, nextMonth, type Period } from "../../kernel/dates.ts";
import type { Random } from "./random.ts";

/** `total` draws among values, each in proportion to its weight, in the order of the values. */
export const drawMany = <T>(
  random: Random,
  total: number,
  weights: readonly (readonly [T, number])[],
): T[] => {
  const order = new Map(weights.map(([value], at) => [value, at]));
  return Array.from({ length: total }, () => random.weigh(weights)).sort(
    (a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0),
  );
};

/** `total` shared over parts of these weights, as evenly as whole numbers allow, with some noise. */
export const share = (random: Random, total: number, weights: readonly number[], noise = 0.15): number[] => {
  const shaken = weights.map((weight) => weight * (1 - noise + 2 * noise * random.next()));
  const sum = shaken.reduce((all, weight) => all + weight, 0);
  const exact = shaken.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = total - parts.reduce((all, part) => all + part, 0);
  const byRest = exact
    .map((value, at) => [value % 1, at] as const)
    .sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  for (const [, at] of byRest.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts;
};

/** The first days of the months of a period that starts with a month. */
export const monthsOf = (period: Period): Day[] => {
  const months: Day[] = [];
  for (let month = monthStart(period.from); month < period.to; month = nextMonth(month)) months.push(month);
  return months;
};

/** 1 for a Monday, 7 for a Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

/** The Mondays to Fridays of a period. */
export const workingDays = (period: Period): Day[] => daysOf(period).filter((day) => weekdayOf(day) <= 5);

/** The calendar year of a number. */
export const yearOf = (year: number): Period => ({ from: `${year}-01-01`, to: `${year + 1}-01-01` });
