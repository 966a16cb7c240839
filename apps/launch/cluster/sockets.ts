/** The private folder of the cluster's socket. The path of a Unix socket may not pass 107 bytes. */
import { createHash } from "node:crypto";
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Place } from "./place.ts";

/** Room for `/.s.PGSQL.5432`, under 100 bytes in all; characters PostgreSQL's list of folders would split are avoided. */
const fits = (folder: string) => Buffer.byteLength(folder) <= 80 && /^[\w./-]+$/.test(folder);

/** Makes the folder ours alone; false when someone else already has that name. */
const makePrivate = (folder: string, uid: number, gid: number): boolean => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const ours = process.getuid?.() ?? 0;
  if (!found.isDirectory() || (found.uid !== uid && found.uid !== ours)) return false;
  if (found.uid !== uid) chownSync(folder, uid, gid);
  chmodSync(folder, 0o700);
  return true;
};

/**
 * Folder of the socket for `place`: beside the data when the path is short and plain, else the session's
 * runtime folder, else /tmp.
 */
export const makeSocketFolder = (place: Place): string => {
  const uid = place.runner.uid ?? process.getuid?.() ?? 0;
  const gid = place.runner.gid ?? process.getgid?.() ?? 0;
  const digest = createHash("sha256").update(place.dataDir).digest("hex").slice(0, 16);
  const runtime = place.runner.uid === undefined ? process.env["XDG_RUNTIME_DIR"] : undefined;
  const bases = [runtime, tmpdir(), "/tmp"].filter((base) => base !== undefined);
  const candidates = [join(place.root, "socket"), ...bases.map((base) => join(base, `trame-${digest}`))];
  for (const folder of candidates.filter(fits)) if (tryPrivate(folder, uid, gid)) return folder;
  const folder = mkdtempSync("/tmp/trame-");
  chownSync(folder, uid, gid);
  return folder;
};

const tryPrivate = (folder: string, uid: number, gid: number): boolean => {
  try {
    return makePrivate(folder, uid, gid);
  } catch {
    // A runtime folder may be missing or closed: the next candidate serves as well.
    return false;
  }
};

/**
 * Removes the socket and its lock file left by a killed server: PostgreSQL would believe the number in it when
 * another process or a zombie bears it. Call it only while the lock is held and no process of the cluster lives.
 */
export const clearSockets = (folder: string): void => {
  for (const name of readdirSync(folder))
    if (name.startsWith(".s.PGSQL.")) rmSync(join(folder, name), { force: true });
};
