/** Gives the administrator a new password when the old one was lost with the home's secrets. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { ok, type Result } from "../../../kernel/refusal.ts";
import { explainOutput } from "./explain.ts";
import { administrator } from "./initialise.ts";
import type { Place } from "./place.ts";
import { asRunner } from "./runner.ts";

/**
 * Uses PostgreSQL's single-user mode, which asks nobody for a password but needs the data folder to itself:
 * call it while the lock is held and no server runs.
 */
export const resetPassword = (place: Place, binaries: string, password: string): Result<string> => {
  const told = spawnSync(join(binaries, "bin", "postgres"), ["--single", "-D", place.dataDir, "postgres"], {
    ...asRunner(place.runner),
    encoding: "utf8",
    // Our own base64url text: no quote can occur in it.
    input: `alter role ${administrator} password '${password}'\n`,
  });
  return told.status === 0 ? ok(password) : explainOutput(told.stderr ?? "", place.dataDir);
};
