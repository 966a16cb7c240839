/** Weekly opening hours, once parsed, and the hours they give to a day. */
import type { Day } from "../../../kernel/dates.ts";
import { isPublicHoliday } from "./public-holidays.ts";
import { merge, type Span } from "./spans.ts";

/** A rule of the week. Weekdays: 0 is Monday. No span: closed. */
export type WeeklyRule = {
  readonly weekdays: ReadonlySet<number>;
  readonly holidays: boolean;
  readonly spans: readonly Span[];
  /** True after a comma: it adds to what earlier rules gave instead of replacing it. */
  readonly adds: boolean;
};

export type Weekly = readonly WeeklyRule[];

/** 0 for a Monday, 6 for a Sunday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** True when some rule speaks of public holidays. */
export const speaksOfHolidays = (weekly: Weekly): boolean => weekly.some((rule) => rule.holidays);

/** The hours of a day. As in OpenStreetMap, the last rule that speaks of the day replaces those before it. */
export const spansOn = (weekly: Weekly, day: Day): Span[] => {
  const weekday = weekdayOf(day);
  const holiday = isPublicHoliday(day);
  let spans: readonly Span[] = [];
  for (const rule of weekly) {
    if (!rule.weekdays.has(weekday) && !(holiday && rule.holidays)) continue;
    spans = rule.adds && rule.spans.length > 0 ? [...spans, ...rule.spans] : rule.spans;
  }
  return merge(spans);
};
