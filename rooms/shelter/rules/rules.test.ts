import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { placeKinds } from "../words.ts";
import { refuseAgain } from "./come-back.ts";
import { destinationGroups, groupOf, refuseMismatch } from "./exits.ts";
import { certainlyFree, everyKind, sumOfKinds } from "./free-by-kind.ts";
import { refuseOutside } from "./in-service.ts";
import { needsOf } from "./needs.ts";
import { free, nightIssues, usable } from "./night-numbers.ts";
import { nightsSlept } from "./nights-slept.ts";

const places = fc.nat({ max: 40 });
const byKind = fc
  .record(Object.fromEntries(placeKinds.map(({ value }) => [value, places])))
  .map((made) => everyKind((kind) => made[kind] ?? 0));

test("what is told as free holds however the taken places are spread over the kinds", () => {
  fc.assert(
    fc.property(byKind, byKind, (open, wished) => {
      // Any way of sleeping in the places: no kind holds more people than it has places.
      const taken = everyKind((kind) => Math.min(open[kind], wished[kind]));
      const told = certainlyFree(sumOfKinds(open) - sumOfKinds(taken), open);
      for (const { value } of placeKinds) assert.ok(told[value] <= open[value] - taken[value], value);
      assert.ok(sumOfKinds(told) <= sumOfKinds(open) - sumOfKinds(taken));
    }),
  );
});

test("with one kind of place, every free place is told", () => {
  const open = everyKind((kind) => (kind === "women" ? 9 : 0));
  assert.equal(certainlyFree(4, open).women, 4);
  assert.equal(certainlyFree(12, open).women, 9);
});

test("a night is accepted exactly when 0 <= out of use <= open <= funded and occupied fits in what is usable", () => {
  fc.assert(
    fc.property(places, places, places, places, (funded, open, neutralised, occupied) => {
      const night = { funded, open, neutralised, occupied };
      const fits = open <= funded && neutralised <= open && occupied <= open - neutralised;
      const issues = nightIssues(night, neutralised > 0 ? "works" : undefined);
      assert.equal(issues.length === 0, fits);
      if (fits) assert.equal(free(night), usable(night) - occupied);
    }),
  );
});

test("a reason goes with places out of use, and only with them", () => {
  const night = { funded: 10, open: 10, neutralised: 2, occupied: 3 };
  assert.deepEqual(nightIssues(night, undefined)[0]?.path, ["reason"]);
  assert.deepEqual(nightIssues({ ...night, neutralised: 0 }, "works")[0]?.path, ["reason"]);
});

test("every destination is counted in a group of the closed list, and only housing and projects are downstream", () => {
  for (const group of Object.values(groupOf)) assert.ok(destinationGroups.includes(group));
  const downstream = Object.entries(groupOf).filter(([, group]) => group === "downstream");
  assert.deepEqual(downstream.map(([destination]) => destination).sort(), [
    "boarding-house",
    "housing",
    "reinsertion",
  ]);
});

test("a project reached leads downstream, and nobody dies towards a destination", () => {
  assert.ok(refuseMismatch("street", "project"));
  assert.equal(refuseMismatch("reinsertion", "project"), undefined);
  assert.ok(refuseMismatch("hospital", "death"));
  assert.equal(refuseMismatch("other", "death"), undefined);
});

test("the day of exit is not a night", () => {
  assert.equal(nightsSlept({ entered_on: "2026-05-01", left_on: "2026-05-04" }, "2026-05-06"), 3);
  assert.equal(nightsSlept({ entered_on: "2026-05-01", left_on: "2026-05-01" }, "2026-05-06"), 0);
  assert.equal(nightsSlept({ entered_on: "2026-05-01", left_on: null }, "2026-05-06"), 5);
});

test("the day a site closes is the first without a night", () => {
  const site = { joined_on: "2026-01-10", left_on: "2026-03-01" };
  const label = { fr: "Nuit du", en: "Night of" };
  assert.equal(refuseOutside("night", label, site, "2026-02-28"), undefined);
  assert.ok(refuseOutside("night", label, site, "2026-03-01"));
  assert.ok(refuseOutside("night", label, site, "2026-01-09"));
});

test("a person comes back only after the last exit", () => {
  assert.equal(refuseAgain([{ left_on: "2026-04-01" }], "2026-04-01"), undefined);
  assert.ok(refuseAgain([{ left_on: "2026-04-01" }, { left_on: "2026-04-09" }], "2026-04-05"));
  assert.equal(refuseAgain([{ left_on: null }], "2026-04-05")?.refusal.kind, "wrong-state");
});

test("a missing night is due the next day and stands out after that; a long wait is shown, a short one is not", () => {
  const silent = [
    { night: "2026-05-03", sites: 2 },
    { night: "2026-05-05", sites: 1 },
  ];
  const needs = needsOf({ silent, ready: { people: 3, oldest: "2026-04-01" } }, "2026-05-06");
  assert.deepEqual(
    needs.map(({ id, due, state, count }) => [id, due, state, count]),
    [
      ["night-2026-05-03", "2026-05-04", "attention", 2],
      ["night-2026-05-05", "2026-05-06", "todo", 1],
      ["ready-waiting", "2026-04-15", "attention", 3],
    ],
  );
  assert.deepEqual(needsOf({ silent: [], ready: { people: 1, oldest: "2026-05-01" } }, "2026-05-06"), []);
});
