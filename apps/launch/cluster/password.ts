/** The administrator's password of the private cluster: random, in a file only its owner reads. */
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";

const fileOf = (home: string) => join(home, "secrets", "database-admin");

/** Reads the password; undefined when this home never had one. */
export const readPassword = (home: string): string | undefined =>
  existsSync(fileOf(home)) ? readFileSync(fileOf(home), "utf8").trim() : undefined;

/** Reads the password, or makes one and keeps it before anything depends on it. */
export const keepPassword = (home: string): string => {
  const kept = readPassword(home);
  if (kept) return kept;
  const folder = join(home, "secrets");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const password = randomBytes(32).toString("base64url");
  const draft = `${fileOf(home)}.new`;
  const file = openSync(draft, "w", 0o600);
  writeSync(file, `${password}\n`);
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, fileOf(home));
  return password;
};
