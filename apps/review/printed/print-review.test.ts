import assert from "node:assert/strict";
import { test } from "node:test";
import { hostileTexts, reviewWith } from "../hostile.test-data.ts";
import { kitchens, sampleReview } from "../sample.test-data.ts";
import { printFigure } from "./print-figure.ts";
import { printReview } from "./print-review.ts";

const french = printReview(sampleReview, "fr");

test("a figure is printed with unit, period, area, source, state and the way to its facts", () => {
  const figure = printFigure(kitchens, 4, "fr");
  const { making, ...shown } = figure;
  assert.deepEqual(shown, {
    number: 4,
    indicator: "F1",
    label: "Cuisines démantelées",
    published: "26",
    unit: "cuisines",
    period: "année 2025",
    area: "Paris",
    source: "Préfecture de Police",
    status: "validated",
    state: "validé",
  });
  const steps = new Map(making.map(({ term, text }) => [term, text]));
  assert.equal(steps.get("Période interrogée"), "1er janvier 2025 – 31 décembre 2025, inclus");
  assert.equal(steps.get("Définition"), "version 1");
  assert.equal(steps.get("Faits comptés"), "26");
  assert.equal(steps.get("Porte"), "police-to-steering.counts");
  assert.equal(steps.get("Connu le"), "28 avril 2026 à 10:15");
  assert.equal(steps.get("Liste des faits"), kitchens.trace.room_facts);
});

test("a masked figure does not tell how many facts it was made from", () => {
  const masked = {
    ...kitchens,
    value: null,
    facts: null,
    qualifier: "masked",
    published: "moins de 11",
  } as const;
  const facts = printFigure(masked, 1, "en").making.find(({ term }) => term === "Facts counted");
  assert.equal(facts?.text, "not told, the value is masked");
});

test("the same figure keeps its number wherever it comes back", () => {
  const [first, ...others] = sampleReview.sections;
  assert.ok(first);
  const again = { text: { fr: "Rappel.", en: "Reminder." }, figures: [{ ...kitchens }] };
  const review = printReview(
    { ...sampleReview, sections: [{ ...first, items: [...first.items, again] }, ...others] },
    "fr",
  );
  assert.deepEqual(
    review.sections.flatMap(({ items }) =>
      items.flatMap(({ figures }) => figures.map(({ number }) => number)),
    ),
    [1, 2, 3, 4, 3, 5, 6],
  );
  assert.equal(review.figures.length, 6);
});

test("thousands keep together, and a text in one language only is read in the other", () => {
  assert.equal(french.figures[4]?.published, "plus de 1\u202f000");
  const title = { fr: "Point d'étape", en: " " };
  assert.equal(printReview({ ...sampleReview, title }, "en").title, "Point d'étape");
});

test("no printed text holds a sign that a file could not carry", () => {
  for (const text of hostileTexts) {
    const printed = JSON.stringify(printReview(reviewWith(text), "fr"));
    assert.doesNotMatch(printed, /\\u00(?:0[0-8bce-f]|1)|\\ud[89a-f]|\uffff|\r/);
  }
});

test("a label that no cell could hold is cut, a paragraph is not", () => {
  const printed = printReview(reviewWith("é".repeat(100_000)), "fr");
  assert.equal(printed.figures[0]?.label.length, 601);
  assert.equal(printed.sections[0]?.items[0]?.text.length, 100_000);
});
