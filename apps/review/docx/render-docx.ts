/** The review as a DOCX, for comments: real headings, real tables, nothing locked. */
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { ReviewDocument } from "../../../kernel/figure.ts";
import type { Language } from "../language.ts";
import { printReview } from "../printed/print-review.ts";
import { wordsOf } from "../words/catalogue.ts";
import type { Words } from "../words/french.ts";
import { repack } from "./repack.ts";
import { tableBlocks, textBlocks } from "./review-body.ts";
import { docxStyles } from "./styles.ts";

/** A4 in twentieths of a point. */
const paper = { width: 11_906, height: 16_838 };
const margin = { top: 1134, right: 1134, bottom: 1134, left: 1134 };

const footer = (start: string, words: Words): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 17,
            children: [
              `${start} · ${words.page} `,
              PageNumber.CURRENT,
              ` ${words.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });

/** Bytes of the DOCX. The same document always gives the same bytes. */
export const renderDocx = async (
  document: ReviewDocument,
  { language }: { readonly language: Language },
): Promise<Uint8Array> => {
  const words = wordsOf(language);
  const review = printReview(document, language);
  const start = [review.meeting, ...(review.fictional ? [words.fictionalTitle] : [])].join(" · ");
  const footers = { default: footer(start, words) };
  const size = { ...paper, orientation: PageOrientation.LANDSCAPE };
  const file = new Document({
    title: review.title,
    creator: review.partners.join(", "),
    lastModifiedBy: review.partners.join(", "),
    styles: docxStyles(language),
    sections: [
      { properties: { page: { size: paper, margin } }, footers, children: textBlocks(review, words) },
      { properties: { page: { size, margin } }, footers, children: tableBlocks(review, words) },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(file)), `${document.on}T00:00:00Z`);
};
