/** When a site is really open: its weekly hours of that time, its exceptions, and its life as a site. */
import { addDays, type Day, daysOf, type Period } from "../../../kernel/dates.ts";
import { parseOpeningHours } from "./opening-hours.ts";
import { lengthOf, merge, type Span, spill } from "./spans.ts";
import { spansOn, type Weekly } from "./weekly.ts";

/** All that decides when a site is open. Weekly hours in any order; `opens: null` is a day closed. */
export type Schedule = {
  readonly opened_on: Day;
  readonly closed_on: Day | null;
  readonly weekly: readonly { readonly valid_from: Day; readonly weekly: string }[];
  readonly exceptions: readonly {
    readonly day: Day;
    readonly opens: string | null;
    readonly closes: string | null;
  }[];
};

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The span between two times of day; an end at or before the start is after midnight. */
export const spanBetween = (opens: string, closes: string): Span => {
  const from = minutes(opens);
  const to = minutes(closes);
  return { from, to: to > from ? to : to + 1440 };
};

/** The weekly hours that hold on a day. Throws on stored hours that do not parse: acts never store such. */
export const weeklyOn = (schedule: Schedule, day: Day): Weekly => {
  const holding = schedule.weekly
    .filter(({ valid_from }) => valid_from <= day)
    .sort((a, b) => (a.valid_from < b.valid_from ? 1 : -1))[0];
  if (!holding) return [];
  const parsed = parseOpeningHours(holding.weekly);
  if (!parsed.ok) throw new Error(`stored opening hours do not parse: ${holding.weekly}`);
  return parsed.value;
};

/** True while the site exists for the public. */
export const inService = (schedule: Pick<Schedule, "opened_on" | "closed_on">, day: Day): boolean =>
  schedule.opened_on <= day && (schedule.closed_on === null || day < schedule.closed_on);

/** The hours of a day, exceptions included; none when the site is not in service. */
export const hoursOn = (schedule: Schedule, day: Day): Span[] => {
  if (!inService(schedule, day)) return [];
  const exception = schedule.exceptions.find((one) => one.day === day);
  if (!exception) return spansOn(weeklyOn(schedule, day), day);
  return exception.opens !== null && exception.closes !== null
    ? [spanBetween(exception.opens, exception.closes)]
    : [];
};

/** Minutes open on a day. A night belongs to its evening; what the evening before already covered counts once. */
export const minutesOpen = (schedule: Schedule, day: Day): number => {
  const before = spill(hoursOn(schedule, addDays(day, -1)));
  return lengthOf([...hoursOn(schedule, day), ...before]) - lengthOf(before);
};

/** Hours open on each day of a period on which the site opens, to the hundredth. */
export const hoursByDay = (schedule: Schedule, period: Period): { day: Day; hours: number }[] =>
  daysOf(period)
    .map((day) => ({ day, hours: Math.round((minutesOpen(schedule, day) / 60) * 100) / 100 }))
    .filter(({ hours }) => hours > 0);

/** A moment of a day, in Paris. */
export type Moment = { readonly day: Day; readonly minute: number };

/** What covers a day from its midnight: the rest of the evening before, and its own hours. */
export const coverOf = (schedule: Schedule, day: Day): Span[] =>
  merge([...spill(hoursOn(schedule, addDays(day, -1))), ...hoursOn(schedule, day)]);
