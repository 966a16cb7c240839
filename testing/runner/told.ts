/** What a test file's process tells the runner while it runs. */
export type Told =
  | { readonly kind: "passed" | "skipped"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly reason: string }
  /** Every test of the file was reported. Without it, the process ended too early. */
  | { readonly kind: "ended" };

/** A failed test and why. */
export type Failed = { readonly name: string; readonly reason: string };

/** Passed, failed and skipped, for a file or for a whole run. */
export type Sum = { passed: number; failed: number; skipped: number };
