/** Runs oxlint and reads its answer. It lints nothing silently when misled, so the count of files is part of the answer. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** One complaint: the file as oxlint names it (relative to the folder it ran in) and the rule, `plugin/rule` or `rule`. */
export type Complaint = { readonly file: string; readonly rule: string; readonly message: string };

/** What a run gave. `exitCode` 0 means that nothing was found. */
export type LintRun = {
  readonly exitCode: number | null;
  readonly files: number;
  readonly complaints: readonly Complaint[];
};

/** Where the installed command line of a package lies. */
const oxlintScript = (): string =>
  join(dirname(createRequire(import.meta.url).resolve("oxlint/package.json")), "bin", "oxlint");

/** `typescript(no-floating-promises)` becomes `typescript/no-floating-promises`; `eslint(x)` becomes `x`. */
const ruleName = (code: string): string => {
  const parts = /^(.+?)\((.+)\)$/.exec(code);
  if (parts === null) return code;
  return parts[1] === "eslint" ? (parts[2] ?? code) : `${parts[1]}/${parts[2]}`;
};

const read = (text: string): Omit<LintRun, "exitCode"> => {
  const raw = JSON.parse(text) as {
    diagnostics: { code?: string; filename: string; message: string }[];
    number_of_files: number;
  };
  const complaints = raw.diagnostics.map((found) => ({
    file: found.filename,
    rule: ruleName(found.code ?? "unreadable"),
    message: found.message,
  }));
  return { files: raw.number_of_files, complaints };
};

/** Lints the folder `cwd` with the `.oxlintrc.json` that stands in it. Throws when oxlint itself does not work. */
export const runOxlint = async (cwd: string): Promise<LintRun> => {
  const child = spawn(process.execPath, [oxlintScript(), "--format=json", "."], { cwd });
  let [output, errors] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (errors += chunk));
  const exitCode = await new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  if (!output.trimStart().startsWith("{")) throw new Error(`oxlint did not answer:\n${output}${errors}`);
  return { exitCode, ...read(output) };
};
