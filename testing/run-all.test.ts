import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { join } from "node:path";
import { test } from "node:test";
import { findTests } from "./runner/find-files.ts";

const root = join(import.meta.dirname, "..");

const runAll = (...args: string[]): Promise<{ code: unknown; output: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, "testing/run-all.ts"), ...args], { cwd: root }, (error, output) =>
      resolve({ code: error === null ? 0 : error.code, output }),
    );
  });

test("a name that leads to no test fails the run, and the sum is the last line", async () => {
  const { code, output } = await runAll("kernel/gone.test.ts");
  assert.equal(code, 1);
  assert.match(output, /\n0 passed, 1 failed\n$/);
});

test("every test file beside the sources is found, the planted breaches are not", () => {
  const found = findTests(root);
  assert.ok(found.includes("testing/run-all.test.ts"));
  assert.ok(found.includes("walls/lint/order.test.ts"));
  assert.deepEqual(
    found.filter((path) => path.includes("breaches/")),
    [],
  );
});
