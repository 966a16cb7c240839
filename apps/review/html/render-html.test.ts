import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hostileTexts, reviewWith } from "../hostile.test-data.ts";
import { sampleReview } from "../sample.test-data.ts";
import { renderHtml } from "./render-html.ts";

const page = renderHtml(sampleReview, { language: "fr" });
/** Every tag but `code`, which marks addresses only: a text that is not one is shown without it. */
const tagNames = (html: string): string[] =>
  [...html.matchAll(/<\/?[a-z0-9]+/g)]
    .map(([tag]) => tag)
    .filter((tag) => !tag.endsWith("code"))
    .sort();

test("the same review gives the same page", () => {
  assert.equal(renderHtml(structuredClone(sampleReview), { language: "fr" }), page);
});

test("the standalone page holds its style, both languages, and fetches nothing", () => {
  assert.match(page, /<html lang="fr">/);
  assert.match(page, /<article id="fr" lang="fr">[\s\S]*<article id="en" lang="en">/);
  assert.match(page, /<style>/);
  assert.doesNotMatch(page, /<script|<link|<img|https?:|@import|url\(/);
});

test("the served page takes its style from the instance and links the other language", () => {
  const options = {
    language: "en",
    stylesheetHref: "/static/review.css",
    otherLanguageHref: "?lang=fr",
    instanceHref: "",
  } as const;
  const served = renderHtml(sampleReview, options);
  assert.match(served, /<link rel="stylesheet" href="\/static\/review.css">/);
  assert.doesNotMatch(served, /<style|style=|lang="fr">[\s\S]*<article/);
  assert.match(served, /href="&#63;lang|href="\?lang/);
  assert.match(served, /<a href="\/police\/faits\?/);
});

test("every id is unique and every link of the page leads somewhere", () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) assert.ok(ids.includes(target), target);
});

test("fictional data are announced before the title, and only then", () => {
  assert.ok(page.indexOf("Données fictives") < page.indexOf("<h1"));
  assert.doesNotMatch(
    renderHtml({ ...sampleReview, fictional: false }, { language: "fr" }),
    /fictives|Fictional/,
  );
});

test("a text of an agent adds no tag and no attribute", () => {
  const plain = tagNames(renderHtml(reviewWith("texte"), { language: "fr" }));
  for (const text of hostileTexts) {
    const html = renderHtml(reviewWith(text), { language: "fr" });
    assert.deepEqual(tagNames(html), plain, text);
    assert.doesNotMatch(html, /onerror=|<!--/);
  }
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), (text) => {
      assert.deepEqual(tagNames(renderHtml(reviewWith(`a${text}`), { language: "fr" })), plain);
    }),
    { numRuns: 40 },
  );
});

test("an address that is not a path of the instance is never a link", () => {
  for (const address of [
    "javascript:alert(1)",
    "//hote.exemple/x",
    "/\\hote.exemple",
    "https://hote.exemple/",
  ]) {
    const html = renderHtml(reviewWith(address), { language: "fr", instanceHref: "" });
    assert.doesNotMatch(html, new RegExp(`href="${address.slice(0, 6).replace("\\", "\\\\")}`));
  }
});

test("an empty review still says what is missing", () => {
  const empty = { ...sampleReview, sections: [], quality: [], visas: [], partners: [] };
  const html = renderHtml(empty, { language: "fr" });
  for (const said of ["Aucune réserve signalée", "Ce document ne contient aucun chiffre", "Aucun visa"])
    assert.match(html, new RegExp(said));
});
