/** The period that most views ask for. */
import { z } from "zod";
import { addDays, type Day, nextYear, type Period, yearStart } from "../dates.ts";
import { day } from "./fields.ts";

/** The two optional days of a period, both included. */
export const periodDays = () => ({
  from: day({ label: { fr: "Du", en: "From" } }).optional(),
  until: day({ label: { fr: "Au", en: "Until" } }).optional(),
});

/** Refuses a period whose second day comes before the first. */
export const inOrder = <S extends z.ZodObject<ReturnType<typeof periodDays>>>(schema: S): S =>
  schema.refine((query) => !query.from || !query.until || query.from <= query.until, {
    path: ["until"],
    params: { rule: "period-order" },
  });

/** Two optional days, both included; the second may not come before the first. */
export const periodQuery = () => inOrder(z.strictObject(periodDays()));

/**
 * The half-open period of a query on a table that grows by a row for each site and day: the last `days` days up to
 * `until`, or up to today, where it says nothing.
 */
export const recentPeriodOf = (
  query: { from?: Day | undefined; until?: Day | undefined },
  today: Day,
  days: number,
): Period => {
  const to = addDays(query.until ?? today, 1);
  const from = query.from ?? addDays(to, -days);
  return { from, to: to > from ? to : addDays(from, days) };
};

/** The half-open period of a query: the year of `today` where it says nothing. */
export const periodOf = (query: { from?: Day | undefined; until?: Day | undefined }, today: Day): Period => ({
  from: query.from ?? yearStart(query.until ?? today),
  to: query.until ? addDays(query.until, 1) : nextYear(query.from ?? today),
});
