import assert from "node:assert/strict";
import { test } from "node:test";
import { heartbeat, sumLine } from "./lines.ts";
import { openRecord } from "./running.ts";
import { addUp, exitCodeOf } from "./sum.ts";
import { verdict } from "./verdict.ts";

const failed = { name: "a", reason: "b" };

test("files, steps and the run's own failures add up", () => {
  const files = [
    { passed: 3, skipped: 1, failures: [] },
    { passed: 1, skipped: 0, failures: [failed, failed] },
  ];
  const sum = addUp(files, [{ ok: true }, { ok: false }], 1);
  assert.deepEqual(sum, { passed: 5, failed: 4, skipped: 1 });
  assert.equal(exitCodeOf(sum), 1);
});

test("nothing that ran is not a success", () => {
  assert.equal(exitCodeOf(addUp([], [], 0)), 1);
  assert.equal(exitCodeOf(addUp([], [{ ok: true }], 0)), 0);
});

test("the last line names the skipped only when there are any", () => {
  assert.equal(sumLine({ passed: 2, failed: 0, skipped: 0 }), "2 passed, 0 failed");
  assert.equal(sumLine({ passed: 2, failed: 1, skipped: 3 }), "2 passed, 1 failed, 3 skipped");
});

test("the heartbeat says what runs and since when", () => {
  const live = { ...openRecord("walls/attacks.test.ts"), started: 1000, passed: 4 };
  assert.equal(
    heartbeat(61_000, 0, 2, 9, [live]),
    "...   61.0 s: 2 of 9 files ended; running: walls/attacks.test.ts (60.0 s, 4 passed)",
  );
});

test("a file that told its end, ran and ended well has nothing to answer for", () => {
  const heard = { file: "a.test.ts", passed: 1, skipped: 0, failures: [], ended: true };
  assert.equal(verdict(heard, ""), undefined);
  assert.match(verdict({ ...heard, ended: false }, "")?.reason ?? "", /before its tests/);
  assert.match(verdict({ ...heard, passed: 0 }, "")?.reason ?? "", /no test ran/);
  assert.equal(verdict(heard, "the process ended with 1")?.reason, "the process ended with 1");
});
