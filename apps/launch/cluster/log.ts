/** PostgreSQL's own log: written to a file of the home, whose text since this start explains a failure. */
import { closeSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

/** An open log: `descriptor` is handed to PostgreSQL, `textSince` reads what it wrote since. */
export type Log = {
  readonly path: string;
  readonly descriptor: number;
  readonly textSince: () => string;
  readonly close: () => void;
};

const tooLarge = 10 * 1024 * 1024;
const longestTail = 20_000;

/** Opens `<home>/log/postgres.log`, setting aside one that grew past 10 MB. */
export const openLog = (home: string): Log => {
  const folder = join(home, "log");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, "postgres.log");
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > tooLarge) renameSync(path, `${path}.1`);
  const descriptor = openSync(path, "a+", 0o600);
  const start = fstatSync(descriptor).size;
  const textSince = () => {
    const buffer = Buffer.alloc(longestTail);
    const length = readSync(descriptor, buffer, 0, longestTail, start);
    return buffer.toString("utf8", 0, length);
  };
  return { path, descriptor, textSince, close: () => closeSync(descriptor) };
};
