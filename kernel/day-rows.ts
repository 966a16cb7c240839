/** Counts by day as the rows that a room sends to steering. */
import type { CountRow } from "./counts.ts";
import { addDays, type Day } from "./dates.ts";

/** One day's count. `area`: a sector, or the whole city when absent. */
export type DayCount = {
  readonly day: Day;
  readonly area?: string;
  readonly dims?: CountRow["dims"];
  readonly value: number;
  readonly facts: number;
};

/** The rows of a measure that is counted by day. */
export const dayRows = (measure: string, counts: readonly DayCount[]): CountRow[] =>
  counts.map(({ day, area, dims, value, facts }) => ({
    measure,
    grain: "day",
    from: day,
    to: addDays(day, 1),
    area: area ?? "city",
    dims: dims ?? {},
    value,
    facts,
  }));
