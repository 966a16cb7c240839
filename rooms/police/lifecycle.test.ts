import assert from "node:assert/strict";
import { test } from "node:test";
import { lifecycle, mayMove, states } from "./lifecycle.ts";

for (const [move, { from, to }] of Object.entries(lifecycle) as [
  keyof typeof lifecycle,
  { from: readonly string[]; to: string },
][])
  for (const state of states)
    test(`${move}: ${from.includes(state) ? "allowed" : "refused"} from ${state}, and never from ${to} itself`, () => {
      assert.equal(mayMove(move, state), from.includes(state));
      assert.ok(!from.includes(to));
    });
