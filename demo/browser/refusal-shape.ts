/** What every refusal must look like, whoever asked and whatever was sent. */
import assert from "node:assert/strict";
import { statusOf } from "../../apps/api/status.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Answered } from "./agent.ts";

/** Words that only the inside of the house knows. */
const inside =
  /\bat [\w.<>]+ \(|node_modules|file:\/\/|\.ts:\d|\b(?:select|insert into|update) \w+|violates|relation "|pg_|syntax error|ECONN|ZodError/i;

/** Checks a refusal: its status goes with its kind, it says why in both languages, and it tells nothing of the inside. */
export const checkRefusal = ({ status, body, text }: Answered, about: string): Refusal => {
  const { ok, refusal } = (body ?? {}) as { ok?: boolean; refusal?: Refusal };
  assert.ok(ok === false && refusal, `${about}: ${status} ${text.slice(0, 200)}`);
  assert.equal(status, statusOf[refusal.kind], `${about}: ${text.slice(0, 200)}`);
  assert.ok(status < 500, `${about}: ${text.slice(0, 200)}`);
  for (const { fr, en } of [refusal.say, ...(refusal.issues ?? []).map(({ say }) => say)])
    assert.ok(fr.length > 8 && en.length > 8 && fr !== en, `${about}: says too little: ${fr} / ${en}`);
  assert.doesNotMatch(JSON.stringify([refusal.say, refusal.issues]), inside, about);
  assert.ok(text.length < 20_000, `${about}: answers with ${text.length} characters`);
  return refusal;
};

/** Checks that bad input is refused as such, and that the field at fault is named. */
export const checkBadInput = (answered: Answered, field: string, about: string): void => {
  const refusal = checkRefusal(answered, about);
  assert.equal(refusal.kind, "bad-input", `${about}: ${answered.text.slice(0, 200)}`);
  const named = (refusal.issues ?? []).map(({ path }) => path[0]);
  assert.ok(named.includes(field), `${about}: names ${named.join(", ")}`);
};
