/** Finds the test files. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";

const leftOut = new Set(["node_modules", ".git", ".trame", "dist", "out", "breaches"]);

const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name);

const walk = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (leftOut.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return walk(root, path);
    return isTest(entry.name) ? [path] : [];
  });

/** Every `*.test.ts` under the root, relative to it, in a stable order. */
export const findTests = (root: string): string[] => walk(root, "").sort();

/**
 * The test files that the arguments name: files, or folders with all they hold.
 * `missing` lists the arguments that lead to no test: a mistyped name must not pass.
 */
export const chooseTests = (root: string, from: string, args: readonly string[]) => {
  const found = args.map((arg) => {
    const path = resolve(from, arg);
    const local = relative(root, path).split(sep).join("/");
    if (!existsSync(path)) return { arg, files: [] };
    return { arg, files: statSync(path).isDirectory() ? walk(root, local) : [local] };
  });
  return {
    files: [...new Set(found.flatMap(({ files }) => files))],
    missing: found.filter(({ files }) => files.length === 0).map(({ arg }) => arg),
  };
};
