import assert from "node:assert/strict";
import { test } from "node:test";
import { refuseStale } from "./refusal.ts";

test("both versions of a record are told, without the key of the person it is about", () => {
  const { refusal } = refuseStale({ version: 1 }, { id: "a", person: "key", version: 2 });
  assert.ok(refusal.kind === "stale");
  assert.deepEqual(refusal.yours, { version: 1 });
  assert.deepEqual(refusal.current, { id: "a", version: 2 });
});

test("a record that vanished is told as such", () => {
  const { refusal } = refuseStale({ version: 1 }, undefined);
  assert.ok(refusal.kind === "stale");
  assert.equal(refusal.current, undefined);
});
