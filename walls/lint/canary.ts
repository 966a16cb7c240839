/**
 * The canary: planted breaches that must turn red, each with its own rule, and a clean twin that must stay green.
 * It runs the repository's real configuration on a copy of the fixtures, so that a rule that was
 * switched off, or a tool that silently reads nothing, is noticed.
 */
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Complaint, runOxlint } from "./oxlint.ts";

const root = join(import.meta.dirname, "..", "..");
const marker = /\/\/ breach: (\S+)/g;

/** Comments of our own configuration stand on lines of their own. */
const readConfiguration = (): Record<string, unknown> =>
  JSON.parse(readFileSync(join(root, ".oxlintrc.json"), "utf8").replace(/^\s*\/\/.*$/gm, ""));

/** Copies a fixture tree out of the repository: inside it, the configuration rightly ignores the breaches. */
const copyOut = (tree: string): string => {
  const folder = mkdtempSync(join(tmpdir(), "trame-lint-"));
  cpSync(join(import.meta.dirname, "breaches", tree), folder, { recursive: true, verbatimSymlinks: true });
  const jsPlugins = [join(import.meta.dirname, "plugin.ts")];
  // The link to the packages is not known to Git here, so nothing else says to leave it out.
  const configuration = { ...readConfiguration(), jsPlugins, ignorePatterns: ["node_modules"] };
  writeFileSync(join(folder, ".oxlintrc.json"), JSON.stringify(configuration));
  cpSync(join(root, "tsconfig.json"), join(folder, "tsconfig.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return folder;
};

/** What a planted tree must give: one complaint for each `// breach: <rule>`, in that file, and nothing else. */
export type CanaryRun = {
  readonly files: number;
  readonly failed: boolean;
  readonly planted: readonly { file: string; rule: string }[];
  readonly complaints: readonly Complaint[];
};

const plantedIn = (folder: string): { file: string; rule: string }[] =>
  globSync("**/*.{ts,tsx,cts,cjs}", { cwd: folder, exclude: ["node_modules"] })
    .sort()
    .flatMap((file) =>
      [...readFileSync(join(folder, file), "utf8").matchAll(marker)].map((found) => ({
        file,
        rule: found[1] ?? "",
      })),
    );

/** Lints the `dirty` or the `clean` tree. */
export const runCanary = async (tree: "dirty" | "clean"): Promise<CanaryRun> => {
  const folder = copyOut(tree);
  try {
    const run = await runOxlint(folder);
    return {
      files: run.files,
      failed: run.exitCode !== 0,
      planted: plantedIn(folder),
      complaints: run.complaints,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const key = (found: { file: string; rule: string }): string => `${found.file} ${found.rule}`;

/** What differs between what was planted and what was found, one line each. Empty when the walls hold. */
export const disagreements = (run: CanaryRun): string[] => {
  const left = run.complaints.map(key);
  const missed = run.planted.map(key).filter((wanted) => {
    const at = left.indexOf(wanted);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [...missed.map((line) => `not caught: ${line}`), ...left.map((line) => `wrongly red: ${line}`)];
};
