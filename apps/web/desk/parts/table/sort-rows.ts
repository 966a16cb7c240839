/** Orders rows by one column. Empty cells come last in both directions: they are what is missing, not the least. */
import type { Words } from "../../words/language.tsx";
import { localeOf } from "../../words/numbers.ts";
import { cellText } from "./cell-text.ts";
import { type Sort, type TableColumn, valueOf } from "./table-types.ts";

/** A new list in order; the given one is untouched. */
export const sortRows = <R>(
  rows: readonly R[],
  columns: readonly TableColumn<R>[],
  sort: Sort | undefined,
  words: Words,
): readonly R[] => {
  const column = columns.find((known) => known.key === sort?.key);
  if (column === undefined || sort === undefined) return rows;
  const collator = new Intl.Collator(localeOf(words.language), { numeric: true });
  const dated = column.kind === "day" || column.kind === "instant";
  const keyed = rows.map((row) => {
    const value = valueOf(row, column);
    const key = typeof value === "number" || dated ? value : cellText(value, column, words);
    return { row, key, empty: value === null || value === undefined || value === "" };
  });
  keyed.sort((a, b) => {
    if (a.empty || b.empty) return Number(a.empty) - Number(b.empty);
    const order =
      typeof a.key === "number" && typeof b.key === "number"
        ? a.key - b.key
        : collator.compare(String(a.key), String(b.key));
    return sort.down ? -order : order;
  });
  return keyed.map(({ row }) => row);
};
