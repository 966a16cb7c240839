/** Runs an installed tool or a script of the repository, under the Node that runs us. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The repository's root. */
export const root: string = join(import.meta.dirname, "..", "..");

/** How a program ended: `code` 0 is success, null means that a signal ended it. Output holds both streams. */
export type Ended = { readonly code: number | null; readonly output: string; readonly text: string };

/** The script behind a package's command; works without `npx`, so nothing is ever downloaded. */
export const packageScript = (name: string, command: string): string => {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const script = typeof bin === "string" ? bin : bin[command];
  if (script === undefined) throw new Error(`package ${name} has no command ${command}`);
  return join(folder, script);
};

/**
 * Runs a script to its end. `text` is the standard output alone.
 * Throws only when the process cannot be started; a failing program is an answer.
 */
export const runScript = (script: string, args: readonly string[], cwd: string = root): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined };
    const child = spawn(process.execPath, [script, ...args], { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let [output, text] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      text += chunk;
    });
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    child.on("error", reject).on("close", (code) => resolve({ code, output, text }));
  });
