/** The way in for a file of counts sent by a partner. */
import { type Result } from "../refusal.ts";
import { readCsv } from "./read-csv.ts";
import { readOds } from "./read-ods.ts";
import { refusals } from "./refusals.ts";
import { mostBytes, type Table } from "./table.ts";

/** Reads a `.csv` or `.ods` file. Never throws on what it holds: any fault is a refusal in both languages. */
export const readTable = (name: string, bytes: Uint8Array): Result<Table> => {
  const kind = /\.(csv|ods)$/i.exec(name.trim())?.[1]?.toLowerCase();
  if (kind === undefined) return refusals.unknownKind();
  if (bytes.length === 0) return refusals.empty();
  if (bytes.length > mostBytes) return refusals.tooBig();
  return kind === "csv" ? readCsv(bytes) : readOds(bytes);
};
