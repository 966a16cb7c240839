/** From a civil day and a time of day in Paris to an instant. */
import type { Day } from "../../kernel/dates.ts";

const parisHour = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Paris",
  hour: "2-digit",
  hourCycle: "h23",
});

const offsets = new Map<Day, number>();

/** Hours by which Paris is ahead of UTC at noon of a day; the night in which the clocks change has that of its noon. */
const offsetOf = (day: Day): number => {
  const known = offsets.get(day);
  if (known !== undefined) return known;
  const offset = Number(parisHour.format(new Date(`${day}T12:00:00Z`))) - 12;
  offsets.set(day, offset);
  return offset;
};

/** The instant of a time of day in Paris, `minutes` after midnight of a day; may run into the next days. */
export const instantAt = (day: Day, minutes: number): Date =>
  new Date(Date.parse(`${day}T00:00:00Z`) + (minutes - offsetOf(day) * 60) * 60_000);

/** The same as an ISO 8601 text. */
export const instantText = (day: Day, minutes: number): string => instantAt(day, minutes).toISOString();

/** Minutes after midnight of a time such as `22:30`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The time of day, such as `02:30`, of minutes after midnight; more than a day is the next day's time. */
export const timeOf = (minutes: number): string => {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, "0")}:${String(within % 60).padStart(2, "0")}`;
};
