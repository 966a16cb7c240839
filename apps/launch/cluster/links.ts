/** The npm package cannot carry symbolic links: it lists them, and its postinstall may never have run. */
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { basename, dirname, join } from "node:path";

type Link = { readonly source: string; readonly target: string };

/**
 * Makes the links that `pg-symlinks.json` lists under `native` (paths in it are relative to the package) and
 * gives the programs back their right to run. Throws the system's error when the folder is read-only.
 */
export const completeLinks = (native: string): void => {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8")) as Link[]) {
    const path = join(dirname(native), target);
    if (!existsSync(path)) makeLink(basename(source), path);
  }
  for (const program of ["initdb", "postgres", "pg_ctl"]) {
    const path = join(native, "bin", program);
    if ((statSync(path).mode & 0o111) === 0) chmodSync(path, 0o755);
  }
};

const makeLink = (source: string, path: string): void => {
  try {
    symlinkSync(source, path);
  } catch (error) {
    // Another start made it in between.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
};
