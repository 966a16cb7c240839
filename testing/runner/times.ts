/** How long each file took last time: the slow ones start first, so that two workers end together. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Times = Record<string, number>;

const placeOf = (root: string): string => join(root, "node_modules", ".cache", "trame", "test-times.json");

const readTimes = (root: string): Times => {
  try {
    return JSON.parse(readFileSync(placeOf(root), "utf8")) as Times;
  } catch {
    // None yet, or unreadable: the order is a convenience.
    return {};
  }
};

/** Without a memory, a file that needs a database is taken for slower than one that does not. */
const guess = (root: string, file: string): number => {
  const text = readFileSync(join(root, file), "utf8");
  return /\/testing\/|spawn\(|playwright/.test(text) ? 5000 : 500;
};

/** The files with the slowest first. */
export const slowFirst = (root: string, files: readonly string[]): string[] => {
  const times = readTimes(root);
  const cost = new Map(files.map((file) => [file, times[file] ?? guess(root, file)]));
  return [...files].sort((a, b) => (cost.get(b) ?? 0) - (cost.get(a) ?? 0));
};

/** Remembers how long these files took, in milliseconds. */
export const rememberTimes = (root: string, took: Times): void => {
  try {
    mkdirSync(dirname(placeOf(root)), { recursive: true });
    writeFileSync(placeOf(root), JSON.stringify({ ...readTimes(root), ...took }));
  } catch {
    // A read-only checkout: the next run will guess again.
  }
};
