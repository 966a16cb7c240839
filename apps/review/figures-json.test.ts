import assert from "node:assert/strict";
import { test } from "node:test";
import { figuresJson } from "./figures-json.ts";
import { hostileTexts, reviewWith } from "./hostile.test-data.ts";
import { kitchens, sampleReview } from "./sample.test-data.ts";

test("every figure stands once, whole, in reading order", () => {
  const json = figuresJson(sampleReview);
  assert.ok(json.endsWith("]\n"));
  const figures: unknown[] = JSON.parse(json);
  assert.deepEqual(
    figures,
    sampleReview.sections.flatMap(({ items }) => items.flatMap(({ figures }) => figures)),
  );
});

test("the order in which a figure was composed does not change the bytes", () => {
  const reversed = Object.fromEntries(Object.entries(kitchens).reverse()) as typeof kitchens;
  const one = { ...reversed, dimensions: { b: "2", a: "1" } };
  const other = { ...kitchens, dimensions: { a: "1", b: "2" } };
  const documents = [one, other].map((figure) => ({
    ...sampleReview,
    sections: [
      { id: "x", title: { fr: "", en: "" }, items: [{ text: { fr: "", en: "" }, figures: [figure] }] },
    ],
  }));
  assert.equal(new Set(documents.map(figuresJson)).size, 1);
});

test("texts come back as they were", () => {
  for (const text of hostileTexts) {
    const [figure] = JSON.parse(figuresJson(reviewWith(text)));
    assert.equal(figure.label, text);
  }
});
