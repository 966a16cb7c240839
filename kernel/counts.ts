/** What a room may tell steering: counts by period, area and a closed list of dimensions. Never anything else. */
import type { Day } from "./dates.ts";
import type { Text } from "./words.ts";

/** `day`, `month`, `year`: the grain at which a value was counted. Distinct persons are counted at each grain. */
export type Grain = "day" | "month" | "year";

/** One thing that a room counts. */
export type Measure = {
  readonly name: string;
  readonly title: Text;
  /** What one unit is: place, procedure, kitchen… */
  readonly unit: string;
  /** `flow`: values add up over days. `stock`: a level each day. `distinct`: persons; no two values add up. */
  readonly kind: "flow" | "stock" | "distinct";
  /** The closed list of dimensions, and of the values that each may take (`null`: a code of the room's own sites or sectors). */
  readonly dims: Readonly<Record<string, readonly string[] | null>>;
  /** `city`, or by `sector`. */
  readonly area: "city" | "sector";
  /** Whether an agency may declare this count from its own system instead of entering the facts. */
  readonly declarable?: boolean;
};

/** One count: its measure, period, place, dimensions, value, and the number of facts behind it. */
export type CountRow = {
  readonly measure: string;
  readonly grain: Grain;
  readonly from: Day;
  readonly to: Day;
  /** `city` or a sector code. */
  readonly area: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number;
  /** How many facts the value was made from. */
  readonly facts: number;
};

/** The body of a `<room>-to-steering.counts` message: all the rows that stand for the scopes it names. */
export type CountsMessage = {
  readonly scopes: readonly { readonly grain: Grain; readonly from: Day; readonly to: Day }[];
  readonly rows: readonly CountRow[];
};

/** The grains in words. */
export const grainWords = [
  { value: "day", label: { fr: "Jour", en: "Day" } },
  { value: "month", label: { fr: "Mois", en: "Month" } },
  { value: "year", label: { fr: "Année", en: "Year" } },
] as const satisfies readonly { value: Grain; label: Text }[];

/** The measures of a room in words. */
export const measureWords = (measures: readonly Measure[]) =>
  measures.map(({ name, title }) => ({ value: name, label: title }));
