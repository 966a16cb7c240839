/** Runs oxlint and reads its answer. It lints nothing silently when misled, so the count of files is part of the answer. */
import { packageScript, runScript } from "../check/tool.ts";

/** One complaint: the file (relative to the folder oxlint ran in), the line, and the rule, `plugin/rule` or `rule`. */
export type Complaint = {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly message: string;
};

/** What a run gave. `exitCode` 0 means that nothing was found. */
export type LintRun = {
  readonly exitCode: number | null;
  readonly files: number;
  readonly complaints: readonly Complaint[];
};

/** `typescript(no-floating-promises)` becomes `typescript/no-floating-promises`; `eslint(x)` becomes `x`. */
const ruleName = (code: string): string => {
  const parts = /^(.+?)\((.+)\)$/.exec(code);
  if (parts === null) return code;
  return parts[1] === "eslint" ? (parts[2] ?? code) : `${parts[1]}/${parts[2]}`;
};

type RawComplaint = {
  readonly code?: string;
  readonly filename: string;
  readonly message: string;
  readonly labels?: readonly { readonly span: { readonly line: number } }[];
};

const read = (text: string): Omit<LintRun, "exitCode"> => {
  const raw = JSON.parse(text) as { diagnostics: readonly RawComplaint[]; number_of_files: number };
  const complaints = raw.diagnostics.map((found) => ({
    file: found.filename,
    line: found.labels?.[0]?.span.line ?? 1,
    rule: ruleName(found.code ?? "unreadable"),
    message: found.message,
  }));
  return { files: raw.number_of_files, complaints };
};

/** Lints the folder `cwd` with the `.oxlintrc.json` that stands in it. Throws when oxlint itself does not work. */
export const runOxlint = async (cwd: string): Promise<LintRun> => {
  const run = await runScript(packageScript("oxlint", "oxlint"), ["--format=json", "."], cwd);
  if (!run.text.trimStart().startsWith("{")) throw new Error(`oxlint did not answer:\n${run.output}`);
  return { exitCode: run.code, ...read(run.text) };
};
