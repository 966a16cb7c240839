/** Small assertions on results. */
import assert from "node:assert/strict";
import type { Refusal, RefusalKind, Result } from "../kernel/refusal.ts";

/** The value of a result that must be accepted. */
export const accepted = <T>(result: Result<T>): T => {
  assert.ok(result.ok, result.ok ? "" : `refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
};

/** The refusal of a result that must be refused, in this kind, with a sentence in both languages. */
export const refused = (result: Result<unknown>, kind: RefusalKind): Refusal => {
  assert.ok(!result.ok, "it was accepted and should have been refused");
  assert.equal(result.refusal.kind, kind);
  assert.ok(
    result.refusal.say.fr.length > 8 && result.refusal.say.en.length > 8,
    "a refusal says why in both languages",
  );
  return result.refusal;
};
