import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hostileTexts, reviewWith } from "../hostile.test-data.ts";
import { sampleReview } from "../sample.test-data.ts";
import { wordsOf } from "../words/catalogue.ts";
import { coverageOf } from "./font-coverage.ts";
import { fonts } from "./fonts.ts";
import { printableText } from "./printable-text.ts";
import { renderPdf } from "./render-pdf.ts";

const bytes = await renderPdf(sampleReview, { language: "fr" });
const source = Buffer.from(bytes).toString("latin1");

test("the file claims PDF/UA-1, is tagged and says its language", () => {
  assert.match(source, /^%PDF-1\.7/);
  assert.match(source, /<pdfuaid:part>1<\/pdfuaid:part>/);
  assert.match(source, /\/Marked true/);
  assert.match(source, /\/Lang ?\(fr\)/);
  assert.match(source, /\/DisplayDocTitle true/);
  assert.match(source, /\/S\s*\/TH/);
  assert.match(source, /\/Scope\s*\/Column/);
});

test("the same review gives the same bytes, dated on the day of the review", async () => {
  assert.deepEqual(await renderPdf(structuredClone(sampleReview), { language: "fr" }), bytes);
  assert.match(source, /\/CreationDate\s*\(D:20260506/);
});

test("only the fonts of the project are in the file", () => {
  const names = new Set([...source.matchAll(/\/FontName\s*\/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name));
  assert.deepEqual(names, new Set(["AtkinsonHyperlegible-Bold", "AtkinsonHyperlegible-Regular"]));
});

test("English and a review without any figure are laid out as well", async () => {
  const empty = { ...sampleReview, sections: [], quality: [], visas: [], partners: [], fictional: false };
  assert.ok((await renderPdf(empty, { language: "en" })).length > 1000);
});

test("emoji, right-to-left text, markup and control characters do not stop the layout", async () => {
  for (const text of hostileTexts)
    assert.ok((await renderPdf(reviewWith(text), { language: "fr" })).length > 1000, text);
});

test("no text at all stops the layout", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary", minLength: 1, maxLength: 60 }), async (text) => {
      assert.ok((await renderPdf(reviewWith(text), { language: "fr" })).length > 1000);
    }),
    { numRuns: 25 },
  );
});

test("a paragraph of 100 kB is laid out whole", async () => {
  const item = { text: { fr: "mot ".repeat(25_000), en: "" }, figures: [] };
  const section = { id: "care", title: { fr: "Long", en: "Long" }, items: [item] };
  const long = await renderPdf({ ...sampleReview, sections: [section] }, { language: "fr" });
  const pages = Buffer.from(long)
    .toString("latin1")
    .match(/\/Type\s*\/Page\b/g);
  assert.ok((pages?.length ?? 0) > 15);
});

test("signs that the fonts lack are counted in brackets", () => {
  const words = wordsOf("fr");
  assert.equal(
    printableText("👩🏽‍⚕️ équipe 🚑😀", words),
    "[1 signe non imprimé] équipe [2 signes non imprimés]",
  );
  assert.equal(
    printableText("« Île-de-France » : 1\u202f000 € ≠ ok", words),
    "« Île-de-France » : 1\u202f000 € ≠ ok",
  );
  assert.equal(printableText("a".repeat(70), words).split("\u200b").length, 9);
});

test("the fonts cover French and English", () => {
  for (const font of fonts) {
    const covered = coverageOf(font);
    for (const sign of "abcéèêëàâçîïôöûùüÿœæÉÀÇŒ«»’‘“”–—…·•°€%&@()[]/?=0123456789")
      assert.ok(covered.has(sign.codePointAt(0) ?? 0), sign);
    assert.ok(!covered.has(0x0645));
  }
});
