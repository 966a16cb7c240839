/** Plain days (YYYY-MM-DD) and periods in words. A day has no hour and no time zone. */
import type { Language } from "../../messages/index.ts";
import { localeOf } from "./numbers.ts";

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** True when `text` is written as a plain day and the day exists. */
export const isDay = (text: unknown): text is string =>
  typeof text === "string" && dayPattern.test(text) && toIso(asDate(text)) === text;

const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toIso = (date: Date): string => (Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10));

/** The day `count` days after `day` (before, when negative). */
export const addDays = (day: string, count: number): string =>
  toIso(new Date(asDate(day).getTime() + count * 86_400_000));

/** Days from `from` to `to`, negative when `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((asDate(to).getTime() - asDate(from).getTime()) / 86_400_000);

const write = (day: string, language: Language, options: Intl.DateTimeFormatOptions): string => {
  const text = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: "UTC" }).format(
    asDate(day),
  );
  // French writes the first of the month as an ordinal.
  return language === "fr" ? text.replace(/(^|\s)1 (?=\p{L})/u, "$11er ") : text;
};

/** « 6 mai 2026 ». */
export const formatDay = (day: string, language: Language): string =>
  write(day, language, { day: "numeric", month: "long", year: "numeric" });

/** « mercredi 6 mai 2026 ». */
export const formatWeekday = (day: string, language: Language): string =>
  write(day, language, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

const monthAndYear = (day: string, language: Language): string =>
  write(day, language, { month: "long", year: "numeric" });

const dayAndMonth = (day: string, language: Language): string =>
  write(day, language, { day: "numeric", month: "long" });

/** A night is named by its evening: « nuit du 6 au 7 mai ». */
export const formatNight = (evening: string, language: Language): string => {
  const morning = addDays(evening, 1);
  const sameMonth = evening.slice(0, 7) === morning.slice(0, 7);
  if (language === "en") return `night of ${dayAndMonth(evening, "en")} to ${dayAndMonth(morning, "en")}`;
  const first = Number(evening.slice(8)) === 1 ? "1er" : String(Number(evening.slice(8)));
  return `nuit du ${sameMonth ? first : dayAndMonth(evening, "fr")} au ${dayAndMonth(morning, "fr")}`;
};

/** A period whose last day is included: « 2025 », « mai 2026 », « du 1er mars au 6 mai 2026 ». */
export const formatPeriod = (start: string, end: string, language: Language): string => {
  if (!isDay(start) || !isDay(end)) return [start, end].filter(Boolean).join(" – ");
  if (start === end) return formatDay(start, language);
  const wholeYears = start.endsWith("-01-01") && end.endsWith("-12-31");
  if (wholeYears && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4);
  if (wholeYears) return `${start.slice(0, 4)}–${end.slice(0, 4)}`;
  const wholeMonth =
    start.endsWith("-01") && addDays(end, 1).endsWith("-01") && start.slice(0, 7) === end.slice(0, 7);
  if (wholeMonth) return monthAndYear(start, language);
  const from =
    start.slice(0, 4) === end.slice(0, 4) ? dayAndMonth(start, language) : formatDay(start, language);
  return language === "fr" ? `du ${from} au ${formatDay(end, "fr")}` : `${from} to ${formatDay(end, "en")}`;
};
