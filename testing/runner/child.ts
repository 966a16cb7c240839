/** The process of one test file, and the end of it. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** Starts a file in a process group of its own, with the reporter on file descriptor 3. */
export const startFile = (root: string, file: string, testLimit: number): ChildProcess =>
  spawn(
    process.execPath,
    [`--test-reporter=${join(import.meta.dirname, "reporter.ts")}`, `--test-timeout=${testLimit}`, file],
    { cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe", "pipe"] },
  );

/** Kills the whole group, so that servers which a test started do not outlive it. */
export const killGroup = (child: ChildProcess): void => {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group is gone already.
  }
};

/**
 * Waits for the end of the process and of its pipes, and tells how it ended: empty when well.
 * Something that left the group may hold the pipes open; it is waited for no longer than `farewell`.
 */
export const ending = (child: ChildProcess, farewell: number): Promise<string> =>
  new Promise((resolve) => {
    child.on("error", (error) => resolve(error.message));
    child.on("exit", (code, signal) => {
      const how = code === 0 ? "" : `the process ended with ${signal ?? code}`;
      killGroup(child);
      setTimeout(() => resolve(how), farewell).unref();
      child.on("close", () => resolve(how));
    });
  });
