/**
 * Plain dates. A night is named by its evening and is a date, never an instant; periods are half-open.
 * Civil dates are those of Paris, whatever the server's own zone.
 */

/** `YYYY-MM-DD`. */
export type Day = string;

/** Half-open period: `from` included, `to` excluded. */
export type Period = { readonly from: Day; readonly to: Day };

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a date that exists in the calendar (2026-02-30 does not). */
export const isDay = (raw: string): boolean => {
  if (!dayPattern.test(raw)) return false;
  const parsed = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === raw;
};

/** The day `count` days after `day` (before it, when negative). */
export const addDays = (day: Day, count: number): Day => {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + count);
  return moved.toISOString().slice(0, 10);
};

/** Number of days from `from` to `to`; negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** First day of the month that holds `day`. */
export const monthStart = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** First day of the month after the one that holds `day`. */
export const nextMonth = (day: Day): Day => monthStart(addDays(monthStart(day), 31));

/** First day of the year that holds `day`. */
export const yearStart = (day: Day): Day => `${day.slice(0, 4)}-01-01`;

/** First day of the following year. */
export const nextYear = (day: Day): Day => `${Number(day.slice(0, 4)) + 1}-01-01`;

/** Every day of a period, in order. */
export const daysOf = (period: Period): Day[] => {
  const days: Day[] = [];
  for (let day = period.from; day < period.to; day = addDays(day, 1)) days.push(day);
  return days;
};

const parisDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Paris" });

/** The civil day in Paris at an instant. */
export const dayInParis = (instant: Date): Day => parisDay.format(instant);
