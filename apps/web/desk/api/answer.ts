/** The answer to an act. A refusal is an answer like another: it says what is wrong, where, and what to do. */
import type { Text } from "../../../../kernel/words.ts";

/** One thing wrong in a form, as the server says it. */
export type Issue = { readonly path: readonly (string | number)[]; readonly say: Text };

/** Why the server refused, as it says it. */
export type Refusal = {
  readonly kind: string;
  readonly say?: Text;
  readonly issues?: readonly Issue[];
  /** On `stale`: what was sent, and what is recorded now. */
  readonly yours?: Readonly<Record<string, unknown>> | null;
  readonly current?: Readonly<Record<string, unknown>> | null;
  readonly version?: number;
};

/** What an act answered: its value, or why not. */
export type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly refusal: Refusal };
