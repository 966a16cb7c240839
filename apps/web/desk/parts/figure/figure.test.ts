import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fill } from "../../../messages/catalogue.ts";
import { catalogues } from "../../../messages/index.ts";
import type { PublishedValue, SeriesPoint } from "../../api/steering-types.ts";
import { contradicts } from "../../screens/steering/figures/contradicts.ts";
import { grainsOf, latestOf } from "../../screens/steering/figures/latest.ts";
import { markBreaks } from "../../screens/steering/figures/mark-breaks.ts";
import type { Words } from "../../words/language.tsx";
import { roundUp, shapeOf } from "./chart-shape.ts";
import { unitWords } from "./unit-words.ts";
import { valueWords } from "./value-words.ts";

const words: Words = {
  language: "fr",
  chosen: true,
  setLanguage: () => undefined,
  t: (key, parameters) => fill(catalogues.fr[key], "fr", parameters),
  say: (text) => (typeof text === "string" ? text : (text?.fr ?? "")),
};
const year = (at: number, value: number | null): SeriesPoint => ({
  period_start: `${at}-01-01`,
  period_end: `${at}-12-31`,
  value,
  qualifier: "exact",
  status: "validated",
});
const month: SeriesPoint = { ...year(2026, 7), period_start: "2026-04-01", period_end: "2026-04-30" };

describe("a value in words", () => {
  test("as its qualifier says; a masked one never shows its number", () => {
    assert.equal(valueWords({ value: 700, qualifier: "about" }, words), "environ 700");
    assert.equal(valueWords({ value: 1000, qualifier: "more-than" }, words), "plus de 1\u202F000");
    assert.equal(valueWords({ value: 7, qualifier: "masked" }, words), "moins de 11");
    assert.equal(valueWords({ value: 13, high: 15, qualifier: "range" }, words), "entre 13 et 15");
    assert.equal(valueWords({ value: null, qualifier: "exact" }, words), "inconnu");
  });
  test("its unit agrees with it, told by a code or by a name", () => {
    assert.equal(unitWords("person", 226, words), "personnes");
    assert.equal(unitWords({ fr: "cuisine", en: "kitchen" }, 26, words), "cuisines");
    assert.equal(unitWords("kitchen", 1, words), "cuisine");
    assert.equal(unitWords("parsec", 2, words), "parsec");
  });
});

describe("a chart", () => {
  test("starts from zero and ends on a round number", () => {
    const { ticks } = shapeOf([year(2024, 23), year(2025, 26)], 640);
    assert.equal(ticks[0]?.value, 0);
    assert.equal(ticks.at(-1)?.value, 30);
    assert.equal(roundUp(0), 1);
    assert.equal(roundUp(26), 50);
  });
  test("is cut where a value is missing and where the series breaks", () => {
    assert.equal(shapeOf([year(2022, 1), year(2023, null), year(2024, 3)], 640).runs.length, 2);
    const marked = markBreaks(
      [year(2024, 1), year(2025, 2), year(2026, 3)],
      [{ day: "2026-03-01", what: { fr: "", en: "" } }],
    );
    assert.deepEqual(
      shapeOf(marked, 640).runs.map((run) => run.length),
      [2, 1],
    );
  });
  test("never mixes years and months", () => {
    const series = [month, year(2024, 1), year(2025, 2)];
    assert.deepEqual(grainsOf(series), ["year", "month"]);
    assert.equal(latestOf({ series })?.value, 2);
  });
});

describe("published values", () => {
  const value = (low: number, high: number | null, from = "2021-01-01"): PublishedValue => ({
    label: "Chambres",
    low,
    high,
    qualifier: "exact",
    unit: "room",
    periodStart: from,
    periodEnd: from.replace("-01-01", "-12-31"),
    source: "x",
    grade: "A",
  });
  test("contradict each other over the same period, when no value fits both", () => {
    assert.equal(contradicts([value(400, 400), value(440, 440)]), true);
    assert.equal(contradicts([value(400, 450), value(440, 440)]), false);
    assert.equal(contradicts([value(400, 400), value(440, 440, "2022-01-01")]), false);
  });
});
