/** Makes a new cluster, whole or not at all. */
import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ok, type Result } from "../../../kernel/refusal.ts";
import { explainOutput } from "./explain.ts";
import type { Place } from "./place.ts";
import { asRunner, type Runner } from "./runner.ts";

/** Name of the cluster's administrator; rooms never log in under it. */
export const administrator = "trame_admin";

/** Every login over the socket gives its password; there is no other way in. */
const logins = "# Written by Trame.\nlocal all all scram-sha-256\n";

/**
 * Text sorts by code point, the same on every machine and version: PostgreSQL's own C.UTF-8 from 17 on, the C
 * library's before. French order for display is the application's affair.
 */
const locale = (major: number) =>
  major >= 17
    ? ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    : ["--locale-provider=libc", "--locale=C.UTF-8", "--lc-messages=C"];

const giveTo = ({ uid, gid }: Runner, path: string): void => {
  if (uid !== undefined) chownSync(path, uid, gid ?? uid);
};

/** Runs `initdb` beside the final folder and renames: a start killed half-way begins again from nothing. */
export const initialise = (
  place: Place,
  binaries: string,
  major: number,
  password: string,
): Result<string> => {
  const draft = `${place.dataDir}.new`;
  const secret = join(place.root, "initial-password");
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(place.runner, draft);
  rmSync(secret, { force: true });
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  giveTo(place.runner, secret);
  const options = [
    ["--pgdata", draft],
    ["--username", administrator],
    [`--pwfile=${secret}`, "--auth=scram-sha-256", "--encoding=UTF8", ...locale(major)],
  ].flat();
  const made = spawnSync(join(binaries, "bin", "initdb"), options, {
    ...asRunner(place.runner),
    encoding: "utf8",
  });
  rmSync(secret, { force: true });
  if (made.status !== 0) {
    rmSync(draft, { recursive: true, force: true });
    return explainOutput(`${made.error?.message ?? ""}\n${made.stderr ?? ""}`, place.root);
  }
  writeFileSync(join(draft, "pg_hba.conf"), logins);
  renameSync(draft, place.dataDir);
  return ok(place.dataDir);
};
