import assert from "node:assert/strict";
import { test } from "node:test";
import { accepted, refused } from "../../testing/expect.ts";
import { readArguments } from "./arguments.ts";

test("a day and a folder are read, and `--` before them is passed over", () => {
  const read = accepted(readArguments(["--", "--on", "2026-05-06", "--out", "here"]));
  assert.deepEqual([read.on, read.out, read.knownAt, read.frozen], ["2026-05-06", "here", undefined, false]);
});

test("knowledge of a day lasts until its end", () => {
  const read = accepted(readArguments(["--on", "2026-05-06", "--known-on", "2026-05-06"]));
  assert.equal(read.knownAt?.toISOString(), "2026-05-07T00:00:00.000Z");
});

for (const words of [
  [],
  ["--on", "2026-02-30"],
  ["--on", "1999-01-01"],
  ["--on", "2026-05-06", "--out", " "],
  ["--on", "2026-05-06", "--known-on", "yesterday"],
  ["--on", "2026-05-06", "--surprise"],
])
  test(`"${words.join(" ")}" is refused with a sentence`, () => {
    refused(readArguments(words), "bad-input");
  });
