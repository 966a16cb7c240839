/** Whether a file's process ended as a test file should. A file that ran nothing is not a file that passed. */
import type { Failed } from "./told.ts";

/** What the file told. */
type Heard = {
  readonly file: string;
  readonly passed: number;
  readonly skipped: number;
  readonly failures: readonly Failed[];
  readonly ended: boolean;
};

/**
 * The failure of the file itself, beside those of its tests; undefined when there is none.
 * `how` says how the process ended, and is empty when it ended well.
 */
export const verdict = (heard: Heard, how: string): Failed | undefined => {
  const fails = (reason: string): Failed => ({ name: heard.file, reason });
  const silent = heard.passed + heard.skipped + heard.failures.length === 0;
  if (silent && how === "")
    return fails("no test ran: there is none, or the process ended before its tests did");
  if (!heard.ended) return fails(how === "" ? "the process ended before its tests did" : how);
  if (heard.failures.length > 0) return undefined;
  return how === "" ? undefined : fails(how);
};
