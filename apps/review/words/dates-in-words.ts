/** Days, instants and periods as they are printed. Month names are ours, so that no system locale changes a document. */
import { addDays, isDay } from "../../../kernel/dates.ts";
import type { Language } from "../language.ts";

const months = {
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
} as const;

const monthName = (day: string, language: Language): string =>
  months[language][Number(day.slice(5, 7)) - 1] ?? "";

/** « 1er juin 2026 », "1 June 2026"; what is not a day comes back unchanged. */
export const dayInWords = (day: string, language: Language): string => {
  if (!isDay(day)) return day;
  const number = Number(day.slice(8));
  const shown = language === "fr" && number === 1 ? "1er" : String(number);
  return `${shown} ${monthName(day, language)} ${day.slice(0, 4)}`;
};

/** « mai 2026 » for a whole month, « année 2025 » for a year, « du … au … » otherwise. Both days are included. */
export const periodInWords = (start: string, end: string, language: Language): string => {
  if (!isDay(start) || !isDay(end)) return `${start} – ${end}`;
  if (start === end) return dayInWords(start, language);
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)];
  if (start.endsWith("-01-01") && end.endsWith("-12-31")) return yearsInWords(from, to, language);
  const wholeMonth = start.endsWith("-01") && addDays(end, 1).endsWith("-01");
  if (wholeMonth && start.slice(0, 7) === end.slice(0, 7)) return `${monthName(start, language)} ${from}`;
  return language === "fr"
    ? `du ${dayInWords(start, "fr")} au ${dayInWords(end, "fr")}`
    : `${dayInWords(start, "en")} to ${dayInWords(end, "en")}`;
};

const yearsInWords = (from: string, to: string, language: Language): string => {
  if (from === to) return language === "fr" ? `année ${from}` : `year ${from}`;
  return language === "fr" ? `années ${from} à ${to}` : `years ${from} to ${to}`;
};

const parisClock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "short",
});

/** « 6 mai 2026 à 11:30 », hour of Paris; a plain day stays a day, anything else comes back unchanged. */
export const instantInWords = (instant: string, language: Language): string => {
  const parsed = new Date(instant);
  if (isDay(instant) || Number.isNaN(parsed.getTime())) return dayInWords(instant, language);
  const [day = "", hour = ""] = parisClock.format(parsed).split(" ");
  return `${dayInWords(day, language)} ${language === "fr" ? "à" : "at"} ${hour}`;
};
