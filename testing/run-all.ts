/**
 * `npm test`: the steps of the check, then every `*.test.ts`, two files at a time, on one shared PostgreSQL cluster.
 * Arguments (files or folders) limit the run to their tests, without the check.
 * The last line is the sum; the exit code is 1 when anything failed or nothing ran.
 */
import { join } from "node:path";
import { seconds, stepReport } from "../walls/check/report.ts";
import { type Answered, answerAll } from "../walls/check/step.ts";
import { steps } from "../walls/check/steps.ts";
import { startCluster } from "./runner/cluster.ts";
import { chooseTests, findTests } from "./runner/find-files.ts";
import { slowest, sumLine } from "./runner/lines.ts";
import type { FileResult } from "./runner/run-file.ts";
import { runFiles } from "./runner/run-files.ts";
import { addUp, exitCodeOf } from "./runner/sum.ts";
import { rememberTimes, slowFirst } from "./runner/times.ts";

const root = join(import.meta.dirname, "..");
const args = process.argv.slice(2);
const say = (line: string): void => console.log(line);

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => interruption.abort());

const checked = async (): Promise<Answered[]> => {
  say(`The check, ${steps.length} steps:`);
  return answerAll(steps, (answered) => say(stepReport(answered)));
};

const tested = async (files: readonly string[]): Promise<FileResult[]> => {
  say(`\nThe tests, ${files.length} files:`);
  if (files.length === 0) return [];
  const cluster = await startCluster(root);
  try {
    return await runFiles(slowFirst(root, files), { root, signal: interruption.signal }, say);
  } finally {
    await cluster.stop();
  }
};

const start = performance.now();
const chosen =
  args.length === 0 ? { files: findTests(root), missing: [] } : chooseTests(root, process.cwd(), args);
let broken = chosen.missing.length;
for (const arg of chosen.missing) say(`FAIL  ${arg}: no test there`);

const answers = args.length === 0 ? await checked() : [];
const results = await tested(chosen.files).catch((error: unknown) => {
  broken += 1;
  say(`FAIL  the test cluster: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return [];
});
if (interruption.signal.aborted) broken += 1;
rememberTimes(root, Object.fromEntries(results.map(({ file, took }) => [file, took])));

const sum = addUp(results, answers, broken);
const failed = [
  ...answers.filter(({ ok }) => !ok).map(({ name }) => `check: ${name}`),
  ...results.flatMap(({ file, failures }) => failures.map(({ name }) => `${file}: ${name}`)),
];
say(`\n${slowest(results)}`);
if (failed.length > 0) say(`\nFailed:\n${failed.map((name) => `  ${name}`).join("\n")}`);
say(`\nTotal time: ${seconds(performance.now() - start)}`);
// Whatever a test left open must not hold the answer back; the last line is the last thing said.
process.stdout.write(`${sumLine(sum)}\n`, () => process.exit(exitCodeOf(sum)));
