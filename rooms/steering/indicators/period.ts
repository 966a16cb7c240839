/** From a rule written in a definition to the days it means for one review. */
import { addDays, type Day, isDay, type Period } from "../../../kernel/dates.ts";
import { cellPerimeterDay, hoursExtensionDay } from "../data/reference-days.ts";

/** The closed list of rules. A night bears the date of its evening and is one day long. */
export const periodRules = [
  "day-of-review",
  "night-of-review",
  "state-on-review-day",
  "last-full-week",
  "week-before-extension",
  "previous-calendar-year",
  "four-calendar-years",
  "three-calendar-years-before-previous",
  "since-cell-perimeter",
  "calendar-year:2024",
] as const;

export type PeriodRule = (typeof periodRules)[number];

/** The last whole week, Monday to Sunday, that ended before `day`. */
const fullWeekBefore = (day: Day): Period => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  const monday = addDays(day, -((weekday + 6) % 7));
  return { from: addDays(monday, -7), to: monday };
};

/** `count` calendar years that end with the year `last`, included. */
const calendarYears = (last: number, count: number): Period => ({
  from: `${last - count + 1}-01-01`,
  to: `${last + 1}-01-01`,
});

/**
 * The half-open period of a rule, for a review held on `reviewDay`.
 * Throws a RangeError on a day that does not exist: the caller has parsed it.
 */
export const resolvePeriod = (rule: PeriodRule, reviewDay: Day): Period => {
  if (!isDay(reviewDay)) throw new RangeError(`not a day: ${reviewDay}`);
  const year = Number(reviewDay.slice(0, 4));
  const tomorrow = addDays(reviewDay, 1);
  switch (rule) {
    case "day-of-review":
    case "night-of-review":
    case "state-on-review-day":
      return { from: reviewDay, to: tomorrow };
    case "last-full-week":
      return fullWeekBefore(reviewDay);
    case "week-before-extension":
      return fullWeekBefore(hoursExtensionDay);
    case "previous-calendar-year":
      return calendarYears(year - 1, 1);
    case "four-calendar-years":
      return calendarYears(year - 1, 4);
    case "three-calendar-years-before-previous":
      return calendarYears(year - 2, 3);
    case "since-cell-perimeter":
      // Before the cell moved there is nothing to count: an empty period, not one that runs backwards.
      return { from: cellPerimeterDay, to: tomorrow > cellPerimeterDay ? tomorrow : cellPerimeterDay };
    case "calendar-year:2024":
      return calendarYears(2024, 1);
  }
};
