import assert from "node:assert/strict";
import { test } from "node:test";
import { lineOf } from "./line.ts";
import { chooseMeasures, measures } from "./measures.ts";

const machine = { cores: 2, node: "v24", postgres: "18" };

test("a line tells the median, the spread, the number and the machine", () => {
  assert.deepEqual(lineOf({ bench: "x", unit: "ms", values: [1.23456, 9, 2] }, machine), {
    bench: "x",
    value: 2,
    unit: "ms",
    n: 3,
    p50: 2,
    p99: 9,
    max: 9,
    machine,
  });
});

test("beside an absolute figure stands its ratio to something on the same machine", () => {
  const against = { name: "bare select", values: [0.5, 0.4, 0.3] };
  const line = lineOf({ bench: "role transaction", unit: "ms", values: [1, 1.2, 1.4] }, machine);
  assert.equal(line.ratio, undefined);
  const compared = lineOf({ bench: "role transaction", unit: "ms", values: [1, 1.2, 1.4], against }, machine);
  assert.equal(compared.ratio_to, "bare select");
  assert.equal(compared.ratio, 3);
});

test("measures are chosen by name; one that does not exist is told", () => {
  const all = chooseMeasures([]);
  assert.deepEqual(all.ok && all.measures, measures);
  const two = chooseMeasures(["routes", "doors"]);
  assert.deepEqual(two.ok && two.measures.map(({ name }) => name).sort(), ["doors", "routes"]);
  assert.deepEqual(chooseMeasures(["routes", "speed"]), { ok: false, unknown: ["speed"] });
  assert.equal(new Set(measures.map(({ name }) => name)).size, measures.length, "names are told apart");
});
