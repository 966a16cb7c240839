/** What may be named in a comparison: a figure of the plan, an indicator, or a published figure that bears a limit. */
import type { Comparable } from "../indicators/comparison.ts";
import { findIndicator } from "../indicators/list.ts";
import { publishedLimits } from "../indicators/published-limits.ts";
import { unitOf } from "../indicators/units.ts";
import { findLine } from "./lines.ts";

/** The figure that bears this key (`F1/last-year`), code (`E4`) or published identifier, as something to compare. */
export const findComparable = (name: string): { comparable: Comparable } | undefined => {
  const keyed = findLine(name);
  if (keyed)
    return {
      comparable: {
        ...keyed.indicator,
        name: keyed.line.label,
        unit: unitOf(keyed.line.unit ?? keyed.indicator.unit.code),
      },
    };
  const comparable = findIndicator(name) ?? publishedLimits.find((limit) => limit.code === name);
  return comparable ? { comparable } : undefined;
};
