/** A shell of a few hundred kilobytes that outlives us just long enough to stop PostgreSQL. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { asRunner, type Runner } from "./runner.ts";

// Handed over as text: the account that runs it may not be able to enter the checkout.
const script = readFileSync(new URL("./watchdog.sh", import.meta.url), "utf8");

/** Watches over the postmaster `pid` until the returned function is called or this process dies. */
export const watch = (runner: Runner, dataDir: string, pid: number): (() => void) => {
  const shell = spawn(
    "/bin/sh",
    ["-c", script, "trame-watchdog", String(pid), join(dataDir, "postmaster.pid")],
    {
      ...asRunner(runner),
      // Its own session: the Ctrl-C of a terminal is for Trame, which then stops PostgreSQL itself, last.
      detached: true,
      stdio: ["pipe", "ignore", "ignore"],
    },
  );
  shell.on("error", () => {});
  shell.stdin.on("error", () => {});
  shell.unref();
  // The types hide it, but a pipe to a child is a socket, and an idle one must not keep us alive.
  (shell.stdin as unknown as { unref: () => void }).unref();
  return () => shell.stdin.end();
};
