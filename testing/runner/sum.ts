/** Adds up a run: the steps of the check count as one test each. */
import type { Failed, Sum } from "./told.ts";

/** A file's counts. */
type Counted = { readonly passed: number; readonly skipped: number; readonly failures: readonly Failed[] };

/** The sum of files, steps and failures of the run itself. */
export const addUp = (files: readonly Counted[], steps: readonly { ok: boolean }[], broken: number): Sum => {
  const sum: Sum = { passed: 0, failed: broken, skipped: 0 };
  for (const { ok } of steps) sum[ok ? "passed" : "failed"] += 1;
  for (const { passed, skipped, failures } of files) {
    sum.passed += passed;
    sum.skipped += skipped;
    sum.failed += failures.length;
  }
  return sum;
};

/** 0 when something ran and nothing failed. */
export const exitCodeOf = ({ passed, failed }: Sum): 0 | 1 => (failed === 0 && passed > 0 ? 0 : 1);
