/** The exits of a year: how many on which day, and to where. */
import type { Day } from "../../../kernel/dates.ts";
import { daysOf } from "../../../kernel/dates.ts";
import type { StayRow } from "../../../rooms/shelter/demo.ts";
import { totalsOf } from "../../city/yearly-totals.ts";
import { type Random, randomOf } from "../../draw/random.ts";
import { drawMany, weekdayOf, yearOf } from "../../draw/spread.ts";

type Way = Pick<StayRow, "exit_destination" | "exit_reason">;

/** An exit: its day, and how it ends. `downstream`: to housing, a boarding house or a reintegration project. */
export type Leaving = Way & { readonly day: Day; readonly downstream: boolean };

const downstreamWays = [
  [{ exit_destination: "housing", exit_reason: "project" }, 45],
  [{ exit_destination: "boarding-house", exit_reason: "project" }, 30],
  [{ exit_destination: "reinsertion", exit_reason: "project" }, 25],
] as const satisfies readonly (readonly [Way, number])[];

const otherWays = [
  [{ exit_destination: "unknown", exit_reason: "no-news" }, 34],
  [{ exit_destination: "street", exit_reason: "own-choice" }, 16],
  [{ exit_destination: "street", exit_reason: "exclusion" }, 8],
  [{ exit_destination: "other-shelter", exit_reason: "end-of-support" }, 22],
  [{ exit_destination: "hospital", exit_reason: "health" }, 11],
  [{ exit_destination: "other", exit_reason: "own-choice" }, 9],
] as const satisfies readonly (readonly [Way, number])[];

const leave = (random: Random, day: Day, downstream: boolean): Leaving => ({
  day,
  downstream,
  ...random.weigh<Way>(downstream ? downstreamWays : otherWays),
});

/** The exits of a year, by day. They add up to the year's totals. */
export const leavingsOf = (seed: string, year: number): Map<Day, Leaving[]> => {
  const random = randomOf(`${seed}/shelter/exits/${year}`);
  const { exits, exitsDownstream } = totalsOf(year);
  const weights = daysOf(yearOf(year)).map((day) => [day, weekdayOf(day) > 5 ? 1 : 3] as const);
  const kinds = random.shuffle(Array.from({ length: exits }, (_, at) => at < exitsDownstream));
  const days = drawMany(random, exits, weights);
  return Map.groupBy(
    days.map((day, at) => leave(random, day, kinds[at] ?? false)),
    ({ day }) => day,
  );
};
