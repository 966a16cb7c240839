/** Major version of PostgreSQL's programs and of a data folder. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ok, type Result } from "../../../kernel/refusal.ts";
import { cannot } from "../cannot.ts";
import { explainOutput } from "./explain.ts";
import { asRunner, type Runner } from "./runner.ts";

/** Asks the program itself; on the way, learns whether it can run here at all (shared libraries, C library). */
export const programMajor = (binaries: string, runner: Runner): Result<number> => {
  const asked = spawnSync(join(binaries, "bin", "postgres"), ["--version"], {
    ...asRunner(runner),
    encoding: "utf8",
  });
  const major = /PostgreSQL\) (\d+)/.exec(asked.stdout ?? "")?.[1];
  if (asked.status === 0 && major) return ok(Number(major));
  return explainOutput(`${asked.error?.message ?? ""}\n${asked.stderr ?? ""}`, binaries);
};

/** True when `dataDir` was made; a folder without `PG_VERSION` is not a cluster. */
export const isCluster = (dataDir: string): boolean => existsSync(join(dataDir, "PG_VERSION"));

/** Refuses a data folder made by another major version, which PostgreSQL cannot read. */
export const checkDataMajor = (dataDir: string, major: number): Result<number> => {
  const made = Number(readFileSync(join(dataDir, "PG_VERSION"), "utf8"));
  if (made === major) return ok(made);
  return cannot(
    `Les données de ${dataDir} ont été créées par PostgreSQL ${made} ; cette version de Trame utilise PostgreSQL ${major}. Exportez-les avec l'ancienne version, ou choisissez un autre dossier avec TRAME_HOME.`,
    `The data in ${dataDir} were made by PostgreSQL ${made}; this version of Trame uses PostgreSQL ${major}. Export them with the older version, or choose another folder with TRAME_HOME.`,
  );
};
