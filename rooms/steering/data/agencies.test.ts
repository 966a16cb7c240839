import assert from "node:assert/strict";
import { test } from "node:test";
import { agencies, membersOn, pilotsOn } from "./agencies.ts";

test("six pilots steered the plan in 2025, five do in 2026", () => {
  assert.equal(pilotsOn("2025-12-31").length, 6);
  assert.deepEqual(
    pilotsOn("2026-05-06").map(({ code }) => code),
    ["prif", "pp", "parquet", "ars", "ville"],
  );
});

test("nobody is a member before the plan began", () => {
  assert.deepEqual(membersOn("2019-05-26"), []);
});

test("every operator says that it is fictional, in both languages", () => {
  for (const { kind, name } of agencies) {
    if (kind !== "operator") continue;
    assert.match(name.fr, /\(fictive\)$/);
    assert.match(name.en, /\(fictional\)$/);
  }
});

test("codes are unique", () => {
  assert.equal(new Set(agencies.map(({ code }) => code)).size, agencies.length);
});
