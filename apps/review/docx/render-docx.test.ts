import assert from "node:assert/strict";
import { test } from "node:test";
import { XMLValidator } from "fast-xml-parser";
import { strFromU8, unzipSync } from "fflate";
import { hostileTexts, reviewWith } from "../hostile.test-data.ts";
import { sampleReview } from "../sample.test-data.ts";
import { renderDocx } from "./render-docx.ts";

const bytes = await renderDocx(sampleReview, { language: "fr" });
const partOf = (file: Uint8Array, path: string): string =>
  strFromU8(unzipSync(file)[path] ?? new Uint8Array());
const body = partOf(bytes, "word/document.xml");

test("the same review gives the same bytes, even a while later", async () => {
  await new Promise((done) => setTimeout(done, 1100));
  assert.deepEqual(await renderDocx(structuredClone(sampleReview), { language: "fr" }), bytes);
  assert.match(partOf(bytes, "docProps/core.xml"), /<dcterms:created[^>]*>2026-05-06T00:00:00Z</);
});

test("headings, language and header rows are real ones", async () => {
  assert.equal(body.match(/w:val="Heading1"/g)?.length, 9);
  assert.equal(body.match(/<w:tblHeader\/>/g)?.length, 3);
  assert.match(partOf(bytes, "word/styles.xml"), /<w:lang w:val="fr-FR"/);
  const english = await renderDocx(sampleReview, { language: "en" });
  assert.match(partOf(english, "word/styles.xml"), /<w:lang w:val="en-GB"/);
  assert.match(partOf(english, "word/document.xml"), /What remains to be done/);
});

test("nothing is locked against comments", () => {
  assert.doesNotMatch(partOf(bytes, "word/settings.xml"), /documentProtection/);
});

test("any text of an agent leaves well-formed XML, and stays text", async () => {
  for (const text of [...hostileTexts, "é".repeat(100_000)]) {
    const file = await renderDocx(reviewWith(text), { language: "fr" });
    for (const [path, content] of Object.entries(unzipSync(file)))
      if (path.endsWith(".xml"))
        assert.equal(XMLValidator.validate(strFromU8(content)), true, `${path} ${text}`);
    assert.doesNotMatch(partOf(file, "word/document.xml"), /<script|[\u0000-\u0008]/);
  }
});
