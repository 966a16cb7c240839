import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import { type CanaryRun, disagreements, runCanary } from "./canary.ts";

const forms = [
  "import-value",
  "import-type",
  "import-inline-type",
  "import-side-effect",
  "export-from",
  "export-all",
  "import-dynamic",
  "import-computed",
  "import-type-query",
  "import-alias",
  "import-through-link",
  "require-made",
];

describe("planted breaches", () => {
  let dirty: CanaryRun;
  let clean: CanaryRun;
  before(async () => {
    dirty = await runCanary("dirty");
    clean = await runCanary("clean");
  });

  test("each is red with its own rule, and nothing else is", () => {
    assert.deepEqual(disagreements(dirty), []);
    assert.equal(dirty.failed, true);
    assert.ok(dirty.planted.length >= 63, `only ${dirty.planted.length} breaches are planted`);
  });

  test("every rule of ours and every rule we lean on has one", () => {
    const proven = new Set(dirty.planted.map((breach) => breach.rule));
    for (const rule of [
      "trame/direction",
      "trame/store-only",
      "import/no-cycle",
      "max-lines",
      "no-console",
      "typescript/no-explicit-any",
      "typescript/no-floating-promises",
      "typescript/switch-exhaustiveness-check",
    ])
      assert.ok(proven.has(rule), `${rule} is not proven`);
  });

  for (const form of forms)
    test(`a room that reaches another by ${form} is caught`, () => {
      const file = `rooms/street/${form}.ts`;
      assert.ok(dirty.complaints.some((found) => found.file === file && found.rule === "trame/direction"));
    });

  test("the clean twin is green, and was really read", () => {
    assert.deepEqual(clean.complaints, []);
    assert.equal(clean.failed, false);
    assert.ok(clean.files >= 60, `only ${clean.files} files were read`);
  });

  test("a rule that is switched off is noticed", () => {
    const silent = dirty.complaints.filter((found) => found.rule !== "trame/store-only");
    assert.equal(disagreements({ ...dirty, complaints: silent }).length, 8);
  });
});
