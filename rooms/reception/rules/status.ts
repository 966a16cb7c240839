/** Whether a site is open at a moment, and when it opens next. */
import { addDays, type Day } from "../../../kernel/dates.ts";
import { coverOf, hoursOn, type Moment, type Schedule } from "./schedule.ts";
import { dayMinutes } from "./spans.ts";

/** How many days ahead a next opening is looked for. */
const lookAhead = 14;

export type Status =
  | { readonly open: true; readonly until: Moment }
  | { readonly open: false; readonly next: Moment | undefined };

const momentOf = (day: Day, minute: number): Moment =>
  minute < dayMinutes ? { day, minute } : { day: addDays(day, 1), minute: minute - dayMinutes };

const nextOpening = (schedule: Schedule, at: Moment): Moment | undefined => {
  for (let ahead = 0; ahead <= lookAhead; ahead++) {
    const day = addDays(at.day, ahead);
    const span = hoursOn(schedule, day).find(({ from }) => ahead > 0 || from > at.minute);
    if (span) return momentOf(day, span.from);
  }
  return undefined;
};

/** The status of a site at a moment. */
export const statusAt = (schedule: Schedule, at: Moment): Status => {
  const now = coverOf(schedule, at.day).find(({ from, to }) => from <= at.minute && at.minute < to);
  return now
    ? { open: true, until: momentOf(at.day, now.to) }
    : { open: false, next: nextOpening(schedule, at) };
};

const parisClock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Paris",
  dateStyle: "short",
  timeStyle: "short",
});

/** The day and minute in Paris at an instant. */
export const momentInParis = (instant: Date): Moment => {
  const [day = "", time = ""] = parisClock.format(instant).split(" ");
  return { day, minute: Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5)) };
};
