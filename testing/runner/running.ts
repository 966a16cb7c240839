/** The record of a test file while it runs: what its process told and printed. */
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import type { Failed, Told } from "./told.ts";

/** A file that runs: what it told so far. `started` as `performance.now()` gives it; `output` is the last that it printed. */
export type Running = {
  readonly file: string;
  readonly started: number;
  passed: number;
  skipped: number;
  readonly failures: Failed[];
  ended: boolean;
  output: string;
};

const keptOutput = 60_000;

/** An empty record, opened now. */
export const openRecord = (file: string): Running => ({
  file,
  started: performance.now(),
  passed: 0,
  skipped: 0,
  failures: [],
  ended: false,
  output: "",
});

/** Notes what was told. */
export const note = (running: Running, told: Told): void => {
  switch (told.kind) {
    case "passed":
      running.passed += 1;
      break;
    case "skipped":
      running.skipped += 1;
      break;
    case "failed":
      running.failures.push({ name: told.name, reason: told.reason });
      break;
    case "ended":
      running.ended = true;
  }
};

/** Half a line comes from a process killed in the middle of it: the missing end is noticed elsewhere. */
const parse = (line: string): Told | undefined => {
  try {
    return JSON.parse(line) as Told;
  } catch {
    return undefined;
  }
};

/** Notes each line that arrives, and says so to `heard`. */
export const listen = (running: Running, channel: Readable, heard: () => void): void => {
  createInterface({ input: channel }).on("line", (line) => {
    const told = parse(line);
    if (told === undefined) return;
    note(running, told);
    heard();
  });
};

/** Keeps the end of what the process prints. */
export const keepOutput = (running: Running, stream: Readable): void => {
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    running.output = (running.output + chunk).slice(-keptOutput);
  });
};
