import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cleanLabel, cleanText } from "./clean-text.ts";
import { dayInWords, instantInWords, periodInWords } from "./dates-in-words.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { numberInWords } from "./numbers-in-words.ts";
import { unitInWords } from "./units-in-words.ts";

test("periods are named the way people name them", () => {
  const cases = [
    ["2025-01-01", "2025-12-31", "année 2025", "year 2025"],
    ["2022-01-01", "2025-12-31", "années 2022 à 2025", "years 2022 to 2025"],
    ["2024-02-01", "2024-02-29", "février 2024", "February 2024"],
    ["2026-06-01", "2026-06-01", "1er juin 2026", "1 June 2026"],
    ["2026-03-01", "2026-05-06", "du 1er mars 2026 au 6 mai 2026", "1 March 2026 to 6 May 2026"],
    ["2026-02-30", "2026-05-06", "2026-02-30 – 2026-05-06", "2026-02-30 – 2026-05-06"],
  ] as const;
  for (const [start, end, inFrench, inEnglish] of cases) {
    assert.equal(periodInWords(start, end, "fr"), inFrench);
    assert.equal(periodInWords(start, end, "en"), inEnglish);
  }
});

test("instants are told in the hour of Paris, summer and winter", () => {
  assert.equal(instantInWords("2026-05-05T22:30:00Z", "fr"), "6 mai 2026 à 00:30");
  assert.equal(instantInWords("2026-01-05T22:30:00Z", "en"), "5 January 2026 at 23:30");
  assert.equal(instantInWords("2026-05-06", "fr"), "6 mai 2026");
  assert.equal(instantInWords("hier", "fr"), "hier");
  assert.equal(dayInWords("2026-13-01", "fr"), "2026-13-01");
});

test("numbers and units follow the language, unknown units stay as they came", () => {
  assert.equal(numberInWords(1_234_567, "fr"), "1\u202f234\u202f567");
  assert.equal(numberInWords(1234.5, "en"), "1,234.5");
  assert.equal(unitInWords("équipes/jour", "en"), "teams a day");
  assert.equal(unitInWords("kitchen", "fr"), "cuisines");
  assert.equal(unitInWords("place/night", "fr"), "places par nuit");
  assert.equal(unitInWords("seringues", "en"), "seringues");
});

test("both languages have the same words, none empty", () => {
  assert.deepEqual(Object.keys(english), Object.keys(french));
  for (const word of [...Object.values(english), ...Object.values(french)]) assert.notEqual(word.trim(), "");
});

test("clean text is well formed, and cleaning it again changes nothing", () => {
  const anyText = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(
    fc.property(anyText, (raw) => {
      const clean = cleanText(raw);
      assert.ok(clean.isWellFormed());
      assert.doesNotMatch(clean, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      assert.equal(cleanText(clean), clean);
      assert.doesNotMatch(cleanLabel(raw), /\n/);
    }),
  );
});
