/** CSV files: any of the usual encodings, separators and line ends; line numbers are those of the file. */
import Papa from "papaparse";
import type { Result } from "../refusal.ts";
import { decodeText } from "./decode-text.ts";
import { unguardFormula } from "./formula-guard.ts";
import { refusals } from "./refusals.ts";
import { separatorOf } from "./separator.ts";
import { type Line, mostRows, type Table, tableOf } from "./table.ts";

type Parsed = { readonly lines: Line[]; readonly faultAt?: number };

const lineEnds = (text: string): number => text.split("\n").length - 1;

const parse = (text: string): Parsed => {
  const lines: Line[] = [];
  let [line, cursor, filled] = [1, 0, 0];
  let faultAt: number | undefined;
  Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    newline: "\n",
    step: ({ data, errors, meta }, parser) => {
      if (errors.some(({ type }) => type === "Quotes")) faultAt ??= line;
      lines.push({ line, cells: data.map(unguardFormula) });
      if (data.some((cell) => cell.trim() !== "")) filled += 1;
      line += lineEnds(text.slice(cursor, meta.cursor));
      cursor = meta.cursor;
      // One line more than is allowed, beside the header, is enough to refuse the file.
      if (faultAt !== undefined || filled > mostRows + 1) parser.abort();
    },
  });
  return faultAt === undefined ? { lines } : { lines, faultAt };
};

/** Reads the bytes of a CSV file. */
export const readCsv = (bytes: Uint8Array): Result<Table> => {
  const text = decodeText(bytes);
  if (text === undefined) return refusals.notText();
  const { lines, faultAt } = parse(text);
  return faultAt === undefined ? tableOf(lines) : refusals.quotes(faultAt);
};
