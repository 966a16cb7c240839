/** Writes the counts template, or counts, as CSV that French spreadsheet programs open at once. */
import Papa from "papaparse";
import { guardFormula } from "./formula-guard.ts";
import type { Cell } from "./table.ts";

const byteOrderMark = "\ufeff";
const plain = /^[\p{L}\p{N}._:/-]*$/u;

const written = (cell: Cell): string => (typeof cell === "number" ? String(cell) : guardFormula(cell));

/** UTF-8 with byte order mark, `;` between cells, CRLF after each line, text that looks like a formula guarded. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly Cell[])[]): Uint8Array => {
  const lines = [header, ...rows].map((cells) => cells.map(written));
  const csv = Papa.unparse(lines, {
    delimiter: ";",
    newline: "\r\n",
    quotes: (cell: unknown) => !plain.test(String(cell)),
  });
  return new TextEncoder().encode(`${byteOrderMark}${csv}\r\n`);
};
