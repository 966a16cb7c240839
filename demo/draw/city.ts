/** What every part of the loader is told: the seed and the days that the city's history covers. */
import { addDays, type Day, daysOf, type Period } from "../../kernel/dates.ts";

/** The first day of the history, and the first that is held as events rather than as counts of closed months. */
export const historyFrom: Day = "2022-01-01";
export const eventsFrom: Day = "2025-01-01";

/** The day of the review that the demonstration is made for. Its figures are those of the partners' communiqué. */
export const reviewDay: Day = "2026-05-06";

/** No history ends before this day: the review and the communiqué lie behind it. */
export const earliestToday: Day = "2026-05-13";

export type City = {
  readonly seed: string;
  /** First day of the history. */
  readonly from: Day;
  /** The day after the last one that is over. */
  readonly today: Day;
};

const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** The days that are over and held as events. */
export const eventPeriod = ({ from, today }: City): Period => ({ from: later(from, eventsFrom), to: today });

/** The same, with the days to come that are already planned. */
export const plannedPeriod = (city: City, ahead: number): Period => ({
  from: eventPeriod(city).from,
  to: addDays(city.today, ahead),
});

/** The days held as events, in order. */
export const eventDays = (city: City): Day[] => daysOf(eventPeriod(city));

/** The years that a period meets. */
export const yearsIn = ({ from, to }: Period): number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(addDays(to, -1).slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
};
