/** From what was gathered to the value of a line. Pure: no database, no clock. */
import { daysBetween, type Period } from "../../../kernel/dates.ts";
import type { FigureLine, Indicator } from "../indicators/indicator.ts";
import type { Gathered, GatherQuery } from "../store/facts.ts";

/** Fewer than this many persons or events is not published (INSEE; Health Data Hub). */
export const threshold = 11;

/** How the counts of a line are to be gathered. */
export const howOf = (gather: FigureLine["gather"]): GatherQuery["how"] => {
  if (gather === "last") return "newest";
  return gather === "distinct" ? "exact" : "additive";
};

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** The value before disclosure control: no row means that nothing was counted. */
export const rawValue = (line: FigureLine, gathered: Gathered, period: Period): number => {
  const total = gathered.value ?? 0;
  if (line.gather !== "mean-per-day" && line.gather !== "mean-per-night") return oneDecimal(total);
  return oneDecimal(total / Math.max(1, daysBetween(period.from, period.to)));
};

/** True when the value may not be shown: a small count of persons or events (classes D1 and D2). */
export const isMasked = (indicator: Indicator, value: number): boolean =>
  (indicator.diffusion === "D1" || indicator.diffusion === "D2") && value > 0 && value < threshold;
