/** What the runner says, line by line. */
import { seconds } from "../../walls/check/report.ts";
import type { FileResult } from "./run-file.ts";
import type { Running } from "./running.ts";
import type { Failed, Sum } from "./told.ts";

const indent = (text: string): string => text.trimEnd().replace(/^(?=.)/gm, "        ");

const failedLines = ({ name, reason }: Failed): string => `      x ${name}\n${indent(reason)}`;

/** One line for a file; its failed tests, and what it printed, follow when it failed. */
export const fileLines = (result: FileResult): string => {
  const { file, took, passed, skipped, failures, output } = result;
  const counts = `${passed} passed${failures.length > 0 ? `, ${failures.length} failed` : ""}${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  const line = `${failures.length === 0 ? "ok  " : "FAIL"}  ${seconds(took).padStart(8)}  ${file}  (${counts})`;
  if (failures.length === 0) return line;
  const printed = output.trim() === "" ? [] : [`      what it printed last:\n${indent(output.slice(-6000))}`];
  return [line, ...failures.map(failedLines), ...printed].join("\n");
};

/** The sign of life of a long run. `now` as `performance.now()` gives it. */
export const heartbeat = (
  now: number,
  start: number,
  ended: number,
  all: number,
  running: Iterable<Running>,
): string => {
  const busy = [...running].map(
    ({ file, started, passed, failures }) =>
      `${file} (${seconds(now - started)}, ${passed} passed${failures.length > 0 ? `, ${failures.length} failed` : ""})`,
  );
  return `...   ${seconds(now - start)}: ${ended} of ${all} files ended; running: ${busy.join(", ") || "none"}`;
};

/** The files that took longest. */
export const slowest = (results: readonly FileResult[]): string => {
  const ten = [...results].sort((a, b) => b.took - a.took).slice(0, 10);
  return ["Slowest files:", ...ten.map(({ file, took }) => `  ${seconds(took).padStart(8)}  ${file}`)].join(
    "\n",
  );
};

/** The last line of a run. */
export const sumLine = ({ passed, failed, skipped }: Sum): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
