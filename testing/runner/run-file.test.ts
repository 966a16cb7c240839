import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { runFile } from "./run-file.ts";

const root = mkdtempSync(join(tmpdir(), "trame-runner-"));
after(() => rmSync(root, { recursive: true }));

const limits = { test: 1_500, file: 20_000, silence: 15_000, farewell: 1_000 };
const never = new AbortController().signal;
let count = 0;

const run = (source: string, changed: Partial<typeof limits> = {}, signal: AbortSignal = never) => {
  count += 1;
  const file = `planted-${count}.test.mjs`;
  const heading = 'import { test, describe, before } from "node:test";\nimport assert from "node:assert";\n';
  writeFileSync(join(root, file), heading + source);
  return runFile(file, { root, signal, limits: { ...limits, ...changed } }, () => {});
};

test("passing and idle tests are counted, suites are not", async () => {
  const idle = ["sk", "ip"].join("");
  const result = await run(
    `describe("s", () => { test("a", () => {}); test("b", () => {}); }); test.${idle}("c", () => {});`,
  );
  assert.deepEqual([result.passed, result.skipped, result.failures], [2, 1, []]);
});

test("a failure is told with the names around it and its reason", async () => {
  const result = await run(
    'describe("night", () => { test("holds", () => assert.equal(1, 2)); test("b", () => {}); });',
  );
  assert.deepEqual(
    result.failures.map(({ name }) => name),
    ["night > holds"],
  );
  assert.match(result.failures[0]?.reason ?? "", /1 == 2/);
  assert.equal(result.passed, 1);
});

test("a broken hook fails even when it is all that fails", async () => {
  const result = await run(
    'describe("s", () => { before(() => { throw new Error("no cluster"); }); test("a", () => {}); });',
  );
  assert.ok(result.failures.some(({ reason }) => reason.includes("no cluster")));
  assert.equal(result.passed, 0);
});

const reasons: [string, string, RegExp, Partial<typeof limits>?][] = [
  ["no test at all", "", /no test ran/],
  ["an import that is missing", 'import "./gone.mjs";', /ended with 1/],
  ["a syntax error", "const = 1;", /ended with 1/],
  ["an early exit that claims success", 'test("a", () => { process.exit(0); });', /before its tests did/],
  ["a killed process", 'test("a", () => { process.kill(process.pid, "SIGKILL"); });', /SIGKILL/],
  ["a rejection that nobody waits for", 'test("a", () => { Promise.reject(new Error("lost")); });', /lost/],
  ["a test over its limit", 'test("a", () => new Promise((end) => setTimeout(end, 9000)));', /timed out/],
  [
    "something left open",
    'test("a", () => { setInterval(() => {}, 1000); });',
    /still open/,
    { silence: 1_500 },
  ],
  [
    "a file over its limit",
    'test("a", () => { setInterval(() => {}, 1000); });',
    /still running/,
    { file: 1_500 },
  ],
];

for (const [what, source, reason, changed] of reasons)
  test(`${what} is a failure`, async () => {
    const result = await run(source, changed);
    assert.ok(result.failures.length > 0);
    const told = result.failures.map((failed) => failed.reason).join("\n");
    assert.match(told + result.output, reason);
  });

/** A dead process stays listed as a zombie until somebody takes note of it. */
const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));

test("what a test file leaves running is ended with it", async () => {
  const result = await run(
    `import { spawn } from "node:child_process";
     test("a", () => { const left = spawn("sleep", ["300"], { stdio: "inherit" }); left.unref(); console.log("pid " + left.pid); });`,
  );
  assert.deepEqual(result.failures, []);
  const pid = Number(/pid (\d+)/.exec(result.output)?.[1]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(isAlive(pid), false);
});

test("an interrupted run ends its file", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 500);
  const result = await run(
    'test("a", () => new Promise((end) => setTimeout(end, 9000)));',
    { test: 20_000 },
    stop.signal,
  );
  assert.match(result.failures[0]?.reason ?? "", /interrupted/);
  assert.ok(result.took < 5_000);
});
