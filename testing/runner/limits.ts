/** How long things may take, in milliseconds. A test that needs longer than `test` says so with its own `timeout`. */
export type Limits = {
  /** One test. */
  readonly test: number;
  /** A whole file. */
  readonly file: number;
  /** Between two ended tests of a file: longer than any single test may take. */
  readonly silence: number;
  /** From the end of a process to the end of what it left behind. */
  readonly farewell: number;
};

/** The limits of an ordinary run. */
export const usualLimits: Limits = { test: 300_000, file: 1_500_000, silence: 660_000, farewell: 5_000 };
