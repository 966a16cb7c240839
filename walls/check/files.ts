/** The files of the repository, without what is installed, built or kept apart. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./tool.ts";

const leftOut = new Set(["node_modules", ".git", ".trame", "dist", "out"]);

/** Fixtures that are wrong on purpose. */
const planted = "walls/lint/breaches/";

const walk = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (leftOut.has(entry.name)) return [];
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(path) : [path];
  });

/** Every file, as a path relative to the root written with `/`, in a stable order. */
export const listFiles = (): string[] =>
  walk("")
    .filter((path) => !path.startsWith(planted) && !path.endsWith(".log"))
    .sort();

/** A file and its text. */
export type Text = { readonly path: string; readonly text: string };

const readable = /\.(?:ts|tsx|cjs|mjs|js|json|md|sql|css|html|toml|yml|yaml|sh|typ|csv|svg)$|^\.ci\/run$/;

/** The text files among `paths` that satisfy `wanted`, read. The lock file is npm's, not ours. */
export const readTexts = (paths: readonly string[], wanted: (path: string) => boolean): Text[] =>
  paths
    .filter((path) => readable.test(path) && path !== "package-lock.json" && wanted(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
