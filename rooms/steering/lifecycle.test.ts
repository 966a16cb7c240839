import assert from "node:assert/strict";
import { test } from "node:test";
import { actionLifecycle, mayBecome, reviewLifecycle, reviewMay, reviewStates } from "./lifecycle.ts";

for (const move of Object.keys(reviewLifecycle) as (keyof typeof reviewLifecycle)[])
  for (const state of reviewStates)
    test(`a review that is ${state} ${state === "open" ? "may" : "may not"} ${move}`, () => {
      assert.equal(reviewMay(move, state), state === "open");
    });

for (const [from, allowed] of Object.entries(actionLifecycle))
  for (const to of Object.keys(actionLifecycle))
    test(`an action goes from ${from} to ${to}: ${(allowed as readonly string[]).includes(to) ? "yes" : "no"}`, () => {
      assert.equal(mayBecome(from, to), (allowed as readonly string[]).includes(to));
      assert.ok(mayBecome(from, from), "saying again where it stands is always allowed");
    });
