/** What is half-written, kept in this tab only (`sessionStorage`) and forgotten on sending or signing out. */
import { keep, recall } from "../../api/stored.ts";
import { newSubmissionKey } from "../../api/submission-key.ts";
import type { FormValues } from "./values.ts";

const prefix = "trame.draft.";

/** The values, and the key that will name their submission however often it is tried. */
export type Draft = { readonly values: FormValues; readonly key: string };

/** A draft left earlier under this name, if any. */
export const recallDraft = (name: string): Draft | undefined =>
  recall<Draft>("sessionStorage", prefix + name);

/** An empty draft with a new submission key. */
export const startDraft = (values: FormValues): Draft => ({ values, key: newSubmissionKey() });

/** Keeps a draft; chosen files are not kept, they would fill the storage. */
export const keepDraft = (name: string, draft: Draft): void => {
  const light = Object.entries(draft.values).filter(
    ([, value]) => typeof value !== "object" || Array.isArray(value),
  );
  keep("sessionStorage", prefix + name, { ...draft, values: Object.fromEntries(light) });
};

/** Forgets one draft. */
export const forgetDraft = (name: string): void => keep("sessionStorage", prefix + name, undefined);

/** Forgets every draft: the person leaves. */
export const forgetDrafts = (): void => {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // No storage, no drafts.
  }
};
