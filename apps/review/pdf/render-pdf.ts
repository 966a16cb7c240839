/**
 * The review as PDF/UA-1 (ISO 14289-1), laid out by Typst, which refuses to export what lacks a title, a language, a
 * text alternative or a glyph. The template is fixed; the document goes in as data, never as source.
 */
import { readFileSync } from "node:fs";
import { NodeCompiler, PdfStandard } from "@myriaddreamin/typst-ts-node-compiler";
import type { ReviewDocument } from "../../../kernel/figure.ts";
import type { Language } from "../language.ts";
import { printReview } from "../printed/print-review.ts";
import { wordsOf } from "../words/catalogue.ts";
import { fonts } from "./fonts.ts";
import { printableReview } from "./printable-review.ts";

const template = readFileSync(new URL("./review.typ", import.meta.url), "utf8");

/** Bytes of the PDF. Its dates are the day of the review, so the same document always gives the same bytes. */
export const renderPdf = async (
  document: ReviewDocument,
  { language }: { readonly language: Language },
): Promise<Uint8Array> => {
  const words = wordsOf(language);
  const printable = printableReview(printReview(document, language), words);
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...fonts] }] });
  const data = JSON.stringify({ ...printable, words, on: document.on.split("-").map(Number) });
  const bytes = compiler.pdf(
    { mainFileContent: template, inputs: { data } },
    { pdfStandard: PdfStandard.UA_1 },
  );
  compiler.evictCache(0);
  return new Uint8Array(bytes);
};
