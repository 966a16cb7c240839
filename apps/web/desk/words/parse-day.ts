/** Reads a day as people write or paste it: 06/05/2026, 6.5.26, 2026-05-06, « 6 mai 2026 », "6 May 2026". */
import { isDay } from "./days.ts";

const months = [
  ["janv", "jan"],
  ["fev", "feb"],
  ["mars", "mar"],
  ["avr", "apr"],
  ["mai", "may"],
  ["juin", "jun"],
  ["juil", "jul"],
  ["aout", "aug"],
  ["sept", "sep"],
  ["oct"],
  ["nov"],
  ["dec"],
] as const;

const monthOf = (word: string): number =>
  months.findIndex((starts) => starts.some((start) => word.startsWith(start))) + 1;

const build = (year: string, month: number, day: string): string | undefined => {
  const full = year.length === 2 ? `20${year}` : year;
  const iso = `${full}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(iso) ? iso : undefined;
};

/** The day as YYYY-MM-DD, or undefined when it cannot be read or does not exist. */
export const parseDay = (typed: string): string | undefined => {
  const text = typed.trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return build(iso[1] ?? "", Number(iso[2]), iso[3] ?? "");
  const numeric = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{2}|\d{4})$/.exec(text);
  if (numeric) return build(numeric[3] ?? "", Number(numeric[2]), numeric[1] ?? "");
  const written = /^(?:\p{L}+ )?(\d{1,2})(?:er)? (\p{L}+)\.? (\d{4})$/u.exec(text);
  if (written) return build(written[3] ?? "", monthOf(written[2] ?? ""), written[1] ?? "");
  return undefined;
};
