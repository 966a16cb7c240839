/** Instants (ISO 8601) in Paris time, with how long ago they were: « il y a 12 min · 23:48 ». */
import type { Language } from "../../messages/index.ts";
import { daysBetween, isDay } from "./days.ts";
import { localeOf } from "./numbers.ts";

const zone = "Europe/Paris";

/** The plain day it is in Paris at `instant`. */
export const parisDay = (instant: Date): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(instant);

/** « 6 mai 2026, 23:48 »; the day is left out when it is today. */
export const formatInstant = (iso: string, now: Date, language: Language): string => {
  const instant = new Date(iso);
  if (Number.isNaN(instant.getTime())) return iso;
  const time = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone,
    hour: "2-digit",
    minute: "2-digit",
  });
  if (parisDay(instant) === parisDay(now)) return time.format(instant);
  const day = new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, dateStyle: "medium" });
  return `${day.format(instant)}, ${time.format(instant)}`;
};

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
];

const relativeSeconds = (seconds: number, language: Language): string => {
  const found = units.find(([, size]) => Math.abs(seconds) >= size);
  // « min » and « h » are read at a glance; « m. » for months is not.
  const style = found === undefined || found[1] < 86_400 ? "short" : "long";
  const words = new Intl.RelativeTimeFormat(localeOf(language), { numeric: "always", style });
  if (found === undefined)
    return new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" }).format(0, "second");
  return words.format(Math.round(seconds / found[1]), found[0]);
};

/** How far a day or an instant is: « dans 3 j », « hier », « il y a 12 min ». */
export const formatRelative = (when: string, now: Date, language: Language): string => {
  const words = new Intl.RelativeTimeFormat(localeOf(language), { numeric: "auto" });
  if (isDay(when)) {
    const days = daysBetween(parisDay(now), when);
    return Math.abs(days) < 60 ? words.format(days, "day") : relativeSeconds(days * 86_400, language);
  }
  return relativeSeconds((new Date(when).getTime() - now.getTime()) / 1000, language);
};

/** True when a due day or instant has passed. */
export const isPast = (when: string, now: Date): boolean =>
  isDay(when) ? when < parisDay(now) : new Date(when).getTime() < now.getTime();
