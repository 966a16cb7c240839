import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Comparable, mayCompare, mayReadAs } from "./comparison.ts";
import { indicators } from "./list.ts";
import { publishedLimits } from "./published-limits.ts";

const named = (code: string): Comparable => {
  const found = [...indicators, ...publishedLimits].find((one) => one.code === code);
  assert.ok(found, code);
  return found;
};

const reason = (answer: ReturnType<typeof mayCompare>): string => {
  assert.ok(!answer.ok);
  assert.equal(answer.refusal.kind, "forbidden-comparison");
  return answer.refusal.say.en;
};

test("226 people over 420 measures is not a rate, nor a ratio, even when declared unmatched", () => {
  assert.match(reason(mayCompare("as-rate", named("E4"), named("E2"))), /226 over 420/);
  assert.match(
    reason(mayCompare("ratio", named("E2"), named("E4"), "two-unmatched-aggregates")),
    /226 over 420/,
  );
});

test("700 places are a capacity, not people", () => {
  assert.match(reason(mayReadAs(named("C1"), "person")), /capacity/);
  assert.match(reason(mayCompare("as-unit", named("C1"), named("E4"))), /capacity/);
});

test("13,000 seen in CAARUD is not a prevalence, whichever side it stands on", () => {
  assert.match(reason(mayCompare("as-rate", named("users-caarud-idf"), named("users-france"))), /prevalence/);
  assert.match(reason(mayCompare("ratio", named("E4"), named("users-caarud-idf"))), /13,000/);
});

test("people of two rooms are never added, nor people of one room", () => {
  assert.match(reason(mayCompare("sum", named("C10"), named("E4"))), /bounds/);
  assert.match(reason(mayCompare("sum", named("E4"), named("E4"))), /bounds/);
});

test("treatment orders and deferrals are not added while their overlap is undeclared", () => {
  assert.match(reason(mayCompare("sum", named("E3"), named("E2"))), /twice/);
});

test("a ratio across rooms is refused until it is declared for what it is", () => {
  assert.match(reason(mayCompare("ratio", named("F1"), named("A1"))), /unmatched/);
  assert.deepEqual(mayCompare("ratio", named("F1"), named("A1"), "two-unmatched-aggregates"), {
    ok: true,
    value: "two-unmatched-aggregates",
  });
});

test("deferrals over procedures share unit and room and may be set in ratio", () => {
  assert.deepEqual(mayCompare("ratio", named("E3"), named("E1")), { ok: true, value: "same-source" });
});

test("a declaration never turns two unlike figures into a rate or a sum", () => {
  const pair = fc.tuple(fc.constantFrom(...indicators), fc.constantFrom(...indicators));
  fc.assert(
    fc.property(pair, fc.constantFrom("as-rate" as const, "sum" as const), ([a, b], kind) => {
      const unlike = a.unit.code !== b.unit.code || a.room !== b.room;
      return !unlike || !mayCompare(kind, a, b, "two-unmatched-aggregates").ok;
    }),
  );
});

test("no figure is ever read in another unit than its own", () => {
  for (const a of indicators)
    for (const b of indicators) assert.equal(mayReadAs(a, b.unit.code).ok, a.unit.code === b.unit.code);
});
