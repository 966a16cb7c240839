import assert from "node:assert/strict";
import { test } from "node:test";
import { nameProblems } from "./names.ts";

test("letters outside ASCII, spaces and camel case in code are found", () => {
  const wrong = ["docs/décisions.md", "docs/two words.md", "kernel/roomWords.ts", "apps/web/Screen.tsx"];
  assert.equal(nameProblems(wrong).length, wrong.length);
});

test("usual names pass", () => {
  const right = [
    "README.md",
    "LICENSE",
    "kernel/words.test.ts",
    "rooms/street/migrations/0001_x.sql",
    ".ci/run",
  ];
  assert.deepEqual(nameProblems(right), []);
});
