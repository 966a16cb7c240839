/** Every measure, in the order in which they are made: those that need a quiet machine first. */
import type { Measure } from "./measure.ts";
import { audit } from "./measures/audit.ts";
import { doors } from "./measures/doors.ts";
import { load } from "./measures/load.ts";
import { review } from "./measures/review.ts";
import { routes } from "./measures/routes.ts";
import { start } from "./measures/start.ts";
import { transaction } from "./measures/transaction.ts";

export const measures: readonly Measure[] = [transaction, audit, doors, load, start, routes, review];

/** The measures of these names, all when there is none; a name that no measure bears is told. */
export const chooseMeasures = (
  names: readonly string[],
): { ok: true; measures: readonly Measure[] } | { ok: false; unknown: string[] } => {
  const unknown = names.filter((name) => !measures.some((one) => one.name === name));
  if (unknown.length > 0) return { ok: false, unknown };
  return {
    ok: true,
    measures: names.length === 0 ? measures : measures.filter(({ name }) => names.includes(name)),
  };
};
