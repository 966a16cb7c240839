/** A table that came in a file: its header, and its filled lines with the number each bears in the file. */
import { ok, type Result } from "../refusal.ts";
import { refusals } from "./refusals.ts";

/** One line of the file; `line` counts from 1 and is what the partner sees in their own program. */
export type Line = { readonly line: number; readonly cells: string[] };

/** A table as read from a file: its header and its lines. */
export type Table = { readonly header: string[]; readonly rows: Line[] };

/** A cell to write. A number stays a number; a string is always text. */
export type Cell = string | number;

/** Bytes of the file, and of what a zip expands to. */
export const mostBytes = 5 * 1024 * 1024;
/** Lines below the header. */
export const mostRows = 10_000;
/** Columns read at most; a file with more is not a counts file. */
export const mostColumns = 200;

const isBlank = (cell: string): boolean => cell.trim() === "";

const withoutBlankEnd = (cells: readonly string[], atLeast: number): string[] => {
  let length = cells.length;
  while (length > atLeast && isBlank(cells[length - 1] ?? "")) length -= 1;
  return Array.from({ length: Math.max(length, atLeast) }, (_, column) => cells[column] ?? "");
};

/**
 * The first filled line is the header, trimmed; the others are as wide as it, or wider when they hold more. Blank
 * lines are left out. Refuses a file without any filled line, with too many lines or too many columns.
 */
export const tableOf = (lines: readonly Line[]): Result<Table> => {
  const [first, ...others] = lines.filter(({ cells }) => !cells.every(isBlank));
  if (first === undefined) return refusals.empty();
  if (others.length > mostRows) return refusals.tooManyRows();
  const header = withoutBlankEnd(first.cells, 0).map((cell) => cell.trim());
  const rows = others.map(({ line, cells }) => ({ line, cells: withoutBlankEnd(cells, header.length) }));
  const wide = [header, ...rows.map(({ cells }) => cells)].some(({ length }) => length > mostColumns);
  return wide ? refusals.tooManyColumns() : ok({ header, rows });
};
