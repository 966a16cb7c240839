/** Composes the figures of a review from the counts as they were known at an instant. */
import type { Day, Period } from "../../../kernel/dates.ts";
import type { Figure, FigureStatus, ReviewDocument } from "../../../kernel/figure.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { resolvePeriod } from "../indicators/period.ts";
import { frozenDocuments, type Gathered, type GatherQuery, gatherCounts } from "../store.ts";
import { makeFigure } from "./figure.ts";
import { findLine, type KeyedLine } from "./lines.ts";
import { howOf } from "./value.ts";

/** A figure with what its visa is given for. */
export type Composed = KeyedLine & {
  readonly figure: Figure;
  readonly period: Period;
  readonly gathered: Gathered;
};

/** What to gather for a line of a review held on a day. */
export const queryOf = ({ line }: KeyedLine, on: Day, knownAt: Date): GatherQuery => ({
  measure: line.measure,
  dims: line.dims,
  period: resolvePeriod(line.period, on),
  how: howOf(line.gather),
  knownAt,
});

const validatedBefore = (documents: readonly ReviewDocument[]): Map<string, number | null> => {
  const values = new Map<string, number | null>();
  for (const document of [...documents].reverse())
    for (const section of document.sections)
      for (const item of section.items)
        for (const one of item.figures)
          values.set(`${one.indicator}|${one.label}|${one.period_start}|${one.period_end}`, one.value);
  return values;
};

const statusOf = (figure: Figure, before: Map<string, number | null>): FigureStatus => {
  const earlier = before.get(
    `${figure.indicator}|${figure.label}|${figure.period_start}|${figure.period_end}`,
  );
  return earlier !== undefined && earlier !== figure.value ? "revised" : "provisional";
};

/**
 * The figures of these keys, for a review held on `on`, as known at `knownAt`. A value that differs from the one
 * validated in an earlier frozen review is marked as revised. Unknown keys are passed over.
 */
export const composeFigures = async (
  tx: RoomTransaction,
  on: Day,
  knownAt: Date,
  keys: readonly string[],
  reviewId: string | null = null,
): Promise<Composed[]> => {
  const before = validatedBefore(await frozenDocuments(tx, reviewId));
  const keyed = keys.flatMap((key) => findLine(key) ?? []);
  const queries = keyed.map((one) => queryOf(one, on, knownAt));
  const gathered = await gatherCounts(tx, queries);
  return keyed.map((one, place): Composed => {
    const period = queries[place]?.period ?? resolvePeriod(one.line.period, on);
    const found = gathered[place] ?? { value: null, facts: 0, messages: 0, known: null, days: 0 };
    const made = makeFigure(one, { on, period, gathered: found, status: "provisional" });
    return { ...one, period, gathered: found, figure: { ...made, status: statusOf(made, before) } };
  });
};
