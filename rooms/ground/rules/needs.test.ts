import assert from "node:assert/strict";
import { test } from "node:test";
import { decisionNeeds, mediationNeeds, reportNeeds } from "./needs.ts";

const today = "2026-05-06";

test("a report waits openly for a week, then it is shown with the oldest of its kind", () => {
  assert.deepEqual(reportNeeds(["2026-04-29", today], today), []);
  const [need] = reportNeeds([today, "2026-04-28", "2026-04-20"], today);
  assert.deepEqual([need?.count, need?.due, need?.state], [2, "2026-04-27", "attention"]);
});

test("a decision waits to be taken note of, and is late after a week", () => {
  assert.deepEqual(decisionNeeds([], today), []);
  assert.equal(decisionNeeds(["2026-04-29"], today)[0]?.state, "todo");
  assert.equal(decisionNeeds(["2026-04-28"], today)[0]?.state, "attention");
});

test("a week without a round is a silence", () => {
  assert.deepEqual(mediationNeeds("2026-04-29", today), []);
  assert.equal(mediationNeeds("2026-04-28", today).length, 1);
  assert.equal(mediationNeeds(undefined, today)[0]?.due, today);
});
