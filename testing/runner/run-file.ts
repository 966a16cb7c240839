/** Runs one test file in a process of its own and gathers what it tells. */
import type { Readable } from "node:stream";
import { ending, killGroup, startFile } from "./child.ts";
import { type Limits, usualLimits } from "./limits.ts";
import { keepOutput, listen, openRecord, type Running } from "./running.ts";
import { verdict } from "./verdict.ts";

/** How a file ended; `took` in milliseconds. */
export type FileResult = Running & { readonly took: number };

/** Where and how to run; `signal` stops the run. The environment, which leads to the shared cluster, is inherited. */
export type RunOptions = {
  readonly root: string;
  readonly signal: AbortSignal;
  readonly limits?: Limits;
};

/** Runs `file`; `begun` receives the live record, for the heartbeat. Never rejects: whatever happens is a result. */
export const runFile = async (
  file: string,
  { root, signal, limits = usualLimits }: RunOptions,
  begun: (running: Running) => void,
): Promise<FileResult> => {
  const running = openRecord(file);
  begun(running);
  const child = startFile(root, file, limits.test);
  let stopped: string | undefined;
  const stop = (reason: string) => {
    stopped ??= reason;
    killGroup(child);
  };
  const whole = setTimeout(stop, limits.file, `still running after ${limits.file / 1000} s`);
  const silence = setTimeout(
    stop,
    limits.silence,
    `silent for ${limits.silence / 1000} s: something is still open`,
  );
  const interrupted = () => stop("the run was interrupted");
  signal.addEventListener("abort", interrupted);
  const [, output, errors, channel] = child.stdio as unknown as [null, Readable, Readable, Readable];
  keepOutput(running, output);
  keepOutput(running, errors);
  listen(running, channel, () => silence.refresh());
  const how = await ending(child, limits.farewell);
  clearTimeout(whole);
  clearTimeout(silence);
  signal.removeEventListener("abort", interrupted);
  const extra = verdict(running, stopped ?? how);
  if (extra !== undefined) running.failures.push(extra);
  return { ...running, took: performance.now() - running.started };
};
