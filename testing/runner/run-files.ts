/** Runs test files two at a time, saying where it stands. */
import { fileLines, heartbeat } from "./lines.ts";
import { type FileResult, type RunOptions, runFile } from "./run-file.ts";
import type { Running } from "./running.ts";

const workers = 2;
const beat = 60_000;

/** Runs the files in this order, handing each line to `say`. Stops taking files once the signal is given. */
export const runFiles = async (
  files: readonly string[],
  options: RunOptions,
  say: (line: string) => void,
): Promise<FileResult[]> => {
  const start = performance.now();
  const results: FileResult[] = [];
  const running = new Set<Running>();
  const waiting = files.values();
  const pulse = setInterval(
    () => say(heartbeat(performance.now(), start, results.length, files.length, running)),
    beat,
  );
  const worker = async () => {
    for (const file of waiting) {
      if (options.signal.aborted) return;
      let live: Running | undefined;
      const result = await runFile(file, options, (begun) => {
        live = begun;
        running.add(begun);
      });
      if (live !== undefined) running.delete(live);
      results.push(result);
      say(fileLines(result));
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
  clearInterval(pulse);
  return results;
};
