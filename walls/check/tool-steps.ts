/** The steps that installed tools answer. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { disagreements, runCanary } from "../lint/canary.ts";
import { runOxlint } from "../lint/oxlint.ts";
import { listFiles } from "./files.ts";
import { type Answer, fromProblems, type Step } from "./step.ts";
import { packageScript, root, runScript } from "./tool.ts";

const lastLine = (text: string): string => text.trimEnd().split("\n").at(-1)?.trim() ?? "";

const tool = (name: string, pack: string, command: string, args: readonly string[]): Step => ({
  name,
  ask: async () => {
    const { code, output } = await runScript(packageScript(pack, command), args);
    return { ok: code === 0, summary: "", output };
  },
});

const linted = /\.(?:ts|tsx|cts|mts|js|cjs|mjs|jsx)$/;

const lint = async (): Promise<Answer> => {
  const expected = listFiles().filter((path) => linted.test(path)).length;
  const { exitCode, files, complaints } = await runOxlint(root);
  const lines = complaints.map(({ file, line, rule, message }) => `${file}:${line}: ${message} [${rule}]`);
  // Files appear while others write; a reader that skips the tree is off by far more.
  if (files < expected - 5) lines.push(`only ${files} of ${expected} files were read`);
  if (exitCode !== 0 && lines.length === 0) lines.push(`oxlint ended with ${exitCode}`);
  return fromProblems(files, "files", lines);
};

const canary = async (): Promise<Answer> => {
  const [dirty, clean] = [await runCanary("dirty"), await runCanary("clean")];
  const problems = [...disagreements(dirty), ...disagreements(clean)];
  if (!dirty.failed) problems.push("the planted breaches did not make oxlint fail");
  if (clean.failed) problems.push("the clean twin made oxlint fail");
  return fromProblems(dirty.planted.length, "planted breaches", problems);
};

const migrations = async (): Promise<Answer> => {
  const files = listFiles().filter((path) => /^(?:rooms|apps)\/.*\/?migrations\/.*\.sql$/.test(path));
  if (files.length === 0) return fromProblems(0, "migrations", []);
  const args = ["--config", ".squawk.toml", "--reporter", "gcc", ...files];
  const { code, output } = await runScript(packageScript("squawk-cli", "squawk"), args);
  return { ok: code === 0, summary: `${files.length} migrations`, output };
};

/** What is generated (schema dumps, types, documents) must be what its generator writes now. */
const drift = (name: string, script: string): Step[] =>
  existsSync(join(root, script))
    ? [
        {
          name,
          ask: async () => {
            const { code, output } = await runScript(join(root, script), ["--check"]);
            // A module that only declares functions ends well and says nothing: that is no check.
            const silent = output.trim() === "" ? `${script} said nothing` : "";
            return { ok: code === 0 && silent === "", summary: lastLine(output), output: output + silent };
          },
        },
      ]
    : [];

/** Types, lint, walls canary, format, unused code, migrations, and what is generated. The slow ones come first. */
export const toolSteps: readonly Step[] = [
  { name: "lint", ask: lint },
  tool("types", "typescript", "tsc", ["-p", ".", "--pretty", "false"]),
  tool("unused", "knip", "knip", ["--no-progress", "--no-config-hints"]),
  { name: "walls canary", ask: canary },
  tool("format", "@biomejs/biome", "biome", ["check", "--max-diagnostics=100", "."]),
  { name: "migrations", ask: migrations },
  ...drift("generated", "walls/docs/write.ts"),
];
