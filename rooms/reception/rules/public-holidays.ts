/** The public holidays of metropolitan France (Code du travail, art. L3133-1): what `PH` means in opening hours. */
import { addDays, type Day } from "../../../kernel/dates.ts";

const pad = (number: number): string => String(number).padStart(2, "0");

/** Easter Sunday of a year. Source: anonymous Gregorian computus (Meeus, Astronomical Algorithms, ch. 8). */
export const easterOf = (year: number): Day => {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return `${year}-${pad(Math.floor(f / 31))}-${pad((f % 31) + 1)}`;
};

const fixed = ["01-01", "05-01", "05-08", "07-14", "08-15", "11-01", "11-11", "12-25"];

/** Easter Monday, Ascension Day and Whit Monday, in days after Easter Sunday. */
const moving = [1, 39, 50];

/** True on a public holiday. */
export const isPublicHoliday = (day: Day): boolean => {
  if (fixed.includes(day.slice(5))) return true;
  const easter = easterOf(Number(day.slice(0, 4)));
  return moving.some((after) => addDays(easter, after) === day);
};
