/**
 * When the counts became known. A closed month is sent on the 5th of the next; the days up to the review of May 2026
 * are sent on its evening; what is left, yesterday evening.
 */
import { addDays, type Day, monthStart, nextMonth, type Period } from "../../kernel/dates.ts";
import { type City, reviewDay } from "../draw/city.ts";
import { instantAt } from "../draw/instants.ts";

/** At `at`, the facts of `days` are counted and sent. */
export type Checkpoint = { readonly at: Date; readonly days: Period };

const eveningMinutes = 21 * 60 + 40;

const evening = (day: Day): Date => instantAt(day, eveningMinutes);

/** 8 in the morning in Paris, on the 5th of the month after `month`. */
const fifth = (month: Day): Date => instantAt(addDays(nextMonth(month), 4), 8 * 60);

/** The periods of a month that are sent together, with their instant. */
const ofMonth = (month: Day): Checkpoint[] => {
  const whole = { from: month, to: nextMonth(month) };
  if (month !== monthStart(reviewDay)) return [{ at: fifth(month), days: whole }];
  const until = addDays(reviewDay, 1);
  return [
    { at: evening(reviewDay), days: { from: month, to: until } },
    { at: fifth(month), days: { from: until, to: whole.to } },
  ];
};

/** Every sending up to yesterday evening, in the order of instants. Together they count each day once. */
export const checkpointsOf = ({ from, today }: City): Checkpoint[] => {
  const last = evening(addDays(today, -1));
  const sent: Checkpoint[] = [];
  let reached = from;
  for (let month = monthStart(from); month < today; month = nextMonth(month))
    for (const { at, days } of ofMonth(month)) {
      if (at >= last || days.to > today || days.to <= reached) continue;
      sent.push({ at, days: { from: reached, to: days.to } });
      reached = days.to;
    }
  if (reached < today) sent.push({ at: last, days: { from: reached, to: today } });
  return sent;
};
