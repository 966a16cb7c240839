/** A refusal is a value that says, in both languages, what is wrong and what to do; a throw is a bug. */
import type { Text } from "./words.ts";

/** One thing wrong in an input: where it stands and what to do about it. */
export type Issue = { readonly path: readonly string[]; readonly say: Text };

/** The closed list of reasons; each has one HTTP status (`apps/api/status.ts`). */
export type RefusalKind =
  | "bad-input"
  | "not-signed-in"
  | "not-allowed"
  | "not-found"
  | "wrong-state"
  | "stale"
  | "duplicate"
  | "too-large"
  | "unavailable"
  | "forbidden-comparison";

/** Why something was not done, and what to do about it. */
export type Refusal = {
  readonly kind: RefusalKind;
  /** The whole refusal in one sentence. */
  readonly say: Text;
  readonly issues?: readonly Issue[];
  /** For `stale`: what was sent, and what stands now. */
  readonly yours?: unknown;
  readonly current?: unknown;
};

/** A value that was obtained. */
export type Ok<T> = { readonly ok: true; readonly value: T };
/** A value that was not, and why. */
export type Refused = { readonly ok: false; readonly refusal: Refusal };
/** Either of the two; a throw is a bug. */
export type Result<T> = Ok<T> | Refused;

/** Wraps a value that was obtained. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** Wraps a refusal. */
export const refuse = (refusal: Refusal): Refused => ({ ok: false, refusal });

/** Refuses an input for one field. */
export const refuseField = (field: string, say: Text): Refused =>
  refuse({ kind: "bad-input", say, issues: [{ path: [field], say }] });

/** Refuses because nothing bears this identifier in what the reader may see. */
export const refuseMissing = (what: Text): Refused =>
  refuse({
    kind: "not-found",
    say: {
      fr: `Introuvable : ${what.fr}. Vérifiez le lien ou revenez à la liste.`,
      en: `Not found: ${what.en}. Check the link or go back to the list.`,
    },
  });

/** A form never showed the key of the person that a record is about; what changed in it is told without the key. */
const withoutPerson = (current: unknown): unknown =>
  typeof current === "object" && current !== null && "person" in current
    ? Object.fromEntries(Object.entries(current).filter(([name]) => name !== "person"))
    : current;

/** Refuses an edit made on an older version, and carries both so that the screen can show them. */
export const refuseStale = (yours: unknown, current: unknown): Refused =>
  refuse({
    kind: "stale",
    say: {
      fr: "Quelqu'un d'autre a modifié cette fiche entre-temps. Comparez les deux versions, puis enregistrez de nouveau.",
      en: "Someone else changed this record in the meantime. Compare both versions, then save again.",
    },
    yours,
    current: withoutPerson(current),
  });
