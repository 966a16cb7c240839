/** The figures that a review can show: every line of every indicator, under a key of its own (`F1/last-year`). */
import type { FigureLine, Indicator } from "../indicators/indicator.ts";
import { indicators } from "../indicators/list.ts";

export type KeyedLine = { readonly key: string; readonly indicator: Indicator; readonly line: FigureLine };

/** All lines, in the order of the sheets. */
export const allLines: readonly KeyedLine[] = indicators.flatMap((indicator) =>
  indicator.lines.map((line) => ({ key: `${indicator.code}/${line.key}`, indicator, line })),
);

const byKey = new Map(allLines.map((one) => [one.key, one]));

/** The line that bears this key, if there is one. */
export const findLine = (key: string): KeyedLine | undefined => byKey.get(key);

/** The keys of every line: what a review shows unless its coordinator chooses otherwise. */
export const everyKey: readonly string[] = allLines.map((one) => one.key);
