import assert from "node:assert/strict";
import { test } from "node:test";
import { agencies } from "../data/agencies.ts";
import { findIndicator, indicators } from "./list.ts";
import { measureNames } from "./measures.ts";
import { units } from "./units.ts";

test("every starred sheet is defined once", () => {
  const codes = indicators.map(({ code }) => code);
  assert.deepEqual(codes, ["A1", "B1", "B2", "C1", "C10", "D1", "E1", "E2", "E3", "E4", "F1", "F4"]);
});

for (const indicator of indicators) {
  test(`${indicator.code} counts only measures of its own room`, () => {
    const known: readonly string[] = measureNames[indicator.room];
    for (const measure of indicator.measures) assert.ok(known.includes(measure), measure);
    for (const line of indicator.lines) assert.ok(indicator.measures.includes(line.measure), line.key);
  });

  test(`${indicator.code} names a producer that is a partner, and a unit of the list`, () => {
    assert.ok(agencies.some(({ code }) => code === indicator.producer));
    assert.equal(indicator.unit.name, units[indicator.unit.code]);
  });

  test(`${indicator.code} says every sentence in both languages, with its value once, under a key of its own`, () => {
    const keys = indicator.lines.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length);
    for (const { sentence } of indicator.lines)
      for (const language of ["fr", "en"] as const)
        assert.equal(sentence[language].split("{value}").length, 2);
  });

  test(`${indicator.code} forbids only what exists`, () => {
    for (const { kind, with: other } of indicator.forbids)
      if (kind === "as-unit") assert.ok(other !== undefined && other in units);
      else if (kind !== "as-rate") assert.ok(other !== undefined && findIndicator(other));
  });
}

test("distinct persons are gathered over their own period, never added", () => {
  for (const line of indicators.flatMap(({ lines }) => lines))
    assert.equal(line.gather === "distinct", line.measure === "permanence-people");
});

test("the reading of the kitchens leaves the numbers of a year to the figures of that year", () => {
  const { fr, en } = findIndicator("F1")?.reading ?? { fr: "", en: "" };
  for (const said of [fr, en]) assert.match(said, /exclu.*1/);
  for (const said of [fr, en]) assert.doesNotMatch(said, /\b(?:26|63|89|20\d\d)\b/);
});
