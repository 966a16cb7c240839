/** Starts the postmaster and waits until it takes logins. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { ok, type Result } from "../../../kernel/refusal.ts";
import type { Text } from "../../../kernel/words.ts";
import { explainOutput } from "./explain.ts";
import { openLog } from "./log.ts";
import type { Place } from "./place.ts";
import { asRunner } from "./runner.ts";
import { watch } from "./watchdog.ts";

/** A running PostgreSQL. `lost` resolves when it ends without having been asked to. */
export type Server = { readonly stop: () => Promise<void>; readonly lost: Promise<void> };

/** Line 8 of `postmaster.pid` becomes `ready` once logins are taken: what `pg_ctl` itself waits for. */
const isReady = (dataDir: string, pid: number): boolean => {
  try {
    const lines = readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n");
    return Number(lines[0]) === pid && lines[7]?.trim() === "ready";
  } catch {
    return false;
  }
};

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Fast shutdown (ends sessions, writes everything), then an immediate one if a session will not end. */
const stopChild = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  child.ref();
  const ended = once(child, "exit");
  child.kill("SIGINT");
  const firmer = setTimeout(() => child.kill("SIGQUIT"), 20_000);
  await ended;
  clearTimeout(firmer);
};

const recovering: Text = {
  fr: "PostgreSQL relit son journal après un arrêt brutal…",
  en: "PostgreSQL is replaying its journal after a sudden stop…",
};

/** Waits for readiness as long as the process lives: replaying a long journal is not a failure. */
const waitReady = async (child: ChildProcess, dataDir: string, onProgress: (say: Text) => void) => {
  const began = Date.now();
  let told = false;
  while (!hasEnded(child) && !isReady(dataDir, child.pid ?? 0)) {
    await sleep(15);
    if (told || Date.now() - began < 3000) continue;
    told = true;
    onProgress(recovering);
  }
  return !hasEnded(child);
};

/**
 * Starts PostgreSQL on `place` with `flags` (settings by name). Refuses with the cause read in its log.
 * It runs in its own session and dies with this process, whichever way this process dies.
 */
export const startServer = async (
  place: Place,
  binaries: string,
  flags: Readonly<Record<string, string>>,
  onProgress: (say: Text) => void,
): Promise<Result<Server>> => {
  const log = openLog(place.home);
  const options = Object.entries(flags).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(join(binaries, "bin", "postgres"), ["-D", place.dataDir, ...options], {
    ...asRunner(place.runner),
    detached: true,
    stdio: ["ignore", log.descriptor, log.descriptor],
  });
  let startError = "";
  child.on("error", (error) => {
    startError = error.message;
  });
  if (child.pid === undefined) {
    await sleep(0);
    log.close();
    return explainOutput(startError, binaries);
  }
  const unwatch = watch(place.runner, place.dataDir, child.pid);
  const ready = await waitReady(child, place.dataDir, onProgress);
  const text = log.textSince();
  log.close();
  if (!ready) {
    unwatch();
    return explainOutput(text, `${place.dataDir}, ${log.path}`);
  }
  return ok(serverOf(child, unwatch));
};

const serverOf = (child: ChildProcess, unwatch: () => void): Server => {
  let asked = false;
  const lost = new Promise<void>((resolve) => {
    child.on("exit", () => {
      unwatch();
      if (!asked) resolve();
    });
  });
  // The caller's own work keeps the process alive; when it is over, the watchdog stops what was forgotten.
  child.unref();
  const stop = async () => {
    asked = true;
    await stopChild(child);
  };
  return { stop, lost };
};
