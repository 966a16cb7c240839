import assert from "node:assert/strict";
import { test } from "node:test";
import { markerProblems } from "./markers.ts";

const found = (line: string) => markerProblems([{ path: "a.ts", text: `ok\n${line}\n` }]);

/** Joined here, so that the check of this repository does not find its own examples. */
const wrong = [
  ["// TO", "DO later"],
  ["// FIX", "ME"],
  ['open("/ro', 'ot/secret")'],
  ["see /wo", "rk/main"],
  ["test.on", 'ly("x")'],
  ["describe.sk", 'ip("x")'],
  ["// @ts-", "ignore"],
  ["// oxlint-", "disable-next-line no-console"],
  ["// oxlint-", "disable-next-line trame/direction -- because"],
].map((halves) => halves.join(""));

for (const line of wrong)
  test(`found: ${line.slice(0, 6)}…${line.slice(-6)}`, () => {
    assert.equal(found(line).length, 1);
    assert.match(found(line)[0] ?? "", /^a\.ts:2: /);
  });

test("a reasoned exception, a route and ordinary words pass", () => {
  const reasoned = ["// oxlint-", "disable-next-line no-console -- a person reads it"].join("");
  for (const line of [reasoned, 'get("/api/work/x")', "the method of work", "https://a.example/home/x"])
    assert.deepEqual(found(line), []);
});
