import assert from "node:assert/strict";
import { test } from "node:test";
import { mustBeDocumented, readComments } from "./comments.ts";

const read = (...lines: string[]) => readComments({ path: "kernel/a.ts", text: lines.join("\n") });

test("each form of export without a comment is found at its line", () => {
  const forms = [
    "export const a = 1;",
    "export function a() {}",
    "export async function a() {}",
    "export type a = 1;",
    "export interface a {}",
    "export class a {}",
    "export abstract class a {}",
    "export default function a() {}",
  ];
  for (const form of forms) assert.deepEqual(read("const x = 1;", form).missing, ["kernel/a.ts:2: a"], form);
});

test("a doc comment documents, also past a directive and over several lines", () => {
  assert.deepEqual(read("", "/** What a says. */", "export const a = 1;").missing, []);
  assert.deepEqual(
    read("", "/**", " * What a says.", " */", "// biome-ignore x", "export const a = 1;").missing,
    [],
  );
});

test("an ordinary comment, an empty one or one further up does not", () => {
  assert.equal(read("", "/* What a says. */", "export const a = 1;").missing.length, 1);
  assert.equal(read("", "// What a says.", "export const a = 1;").missing.length, 1);
  assert.equal(read("", "/** */", "export const a = 1;").missing.length, 1);
  assert.equal(read("", "/** What b says. */", "const b = 1;", "export const a = 1;").missing.length, 1);
});

test("the head of a module speaks for its only export, not for two", () => {
  assert.deepEqual(read("/** What this is. */", 'import "x";', "export const a = 1;").missing, []);
  assert.equal(
    read("/** What this is. */", 'import "x";', "export const a = 1;", "export const b = 1;").missing.length,
    2,
  );
});

test("overloads share one comment", () => {
  const text = ["", "/** What a says. */", "export function a(x: 1): 1;", "export function a(x: 2): 2;"];
  assert.deepEqual(read(...text), { exports: 1, missing: [] });
});

test("screens, tests, rooms and generated files are left alone", () => {
  const left = ["apps/web/a.tsx", "kernel/a.test.ts", "rooms/a/words.ts", "walls/a.generated.ts"];
  assert.deepEqual(left.filter(mustBeDocumented), []);
  assert.ok(mustBeDocumented("doors/a/door.ts"));
});
