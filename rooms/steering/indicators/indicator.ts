/**
 * What an indicator is: a dated, versioned definition kept as data, so that the figure, the screen that explains it
 * and the refusal of a wrong comparison all read the same words.
 */
import type { Day } from "../../../kernel/dates.ts";
import type { RoomName, Text } from "../../../kernel/words.ts";
import type { Diffusion } from "./diffusion.ts";
import type { PeriodRule } from "./period.ts";
import type { Rhythm } from "./rhythm.ts";
import type { UnitCode } from "./units.ts";

/**
 * How the counts of a period become one value. `sum` and the two means add every row that answers to `dims` over all
 * areas (the means then divide by the days or nights of the period); `last` keeps the newest day only; `distinct`
 * takes the one row counted over exactly that period, because distinct persons do not add up.
 */
export type Gather = "sum" | "mean-per-day" | "mean-per-night" | "last" | "distinct";

/** How a value is made public: as it is, rounded, or as a floor that it exceeds. */
export type Rounding =
  | { readonly kind: "exact" }
  | { readonly kind: "about"; readonly roundTo: number }
  | { readonly kind: "more-than"; readonly floorTo: number };

/** One figure that an indicator gives in a review. */
export type FigureLine = {
  readonly key: string;
  readonly label: Text;
  readonly period: PeriodRule;
  readonly gather: Gather;
  readonly measure: string;
  /** The rows that count: those whose dimensions carry these values. Empty: every row of the measure. */
  readonly dims: Readonly<Record<string, string>>;
  /** Only where the line counts something else than the indicator's own unit. */
  readonly unit?: UnitCode;
  readonly qualifier: Rounding;
  readonly section: "care" | "protection" | "justice";
  /** The sentence of the review, with `{value}` where the published value goes. */
  readonly sentence: Text;
};

/**
 * A use of the figure that its definition rules out, whatever is declared. `with`: an indicator's code (`ratio`,
 * `sum`, `as-rate`) or a unit (`as-unit`); absent, any.
 */
export type Forbidden = {
  readonly kind: "ratio" | "sum" | "as-unit" | "as-rate";
  readonly with?: string;
  readonly why: Text;
};

/** A day from which the series speaks of something else: drawn as a break, never as a change. */
export type SeriesBreak = { readonly day: Day; readonly what: Text };

export type Indicator = {
  readonly code: string;
  readonly version: number;
  readonly validFrom: Day;
  readonly name: Text;
  readonly definition: Text;
  readonly formula: Text;
  readonly unit: { readonly code: UnitCode; readonly name: Text };
  readonly source: Text;
  /** Code of the agency that gives its visa (`rooms/steering/data/agencies.ts`). */
  readonly producer: string;
  /** The room whose facts are counted. */
  readonly room: RoomName;
  readonly measures: readonly string[];
  readonly diffusion: Diffusion;
  readonly internalRhythm: Rhythm;
  readonly publicRhythm: Rhythm;
  /** How to read the figure, and how not to. */
  readonly reading: Text;
  readonly breaks?: readonly SeriesBreak[];
  readonly lines: readonly FigureLine[];
  readonly forbids: readonly Forbidden[];
};
