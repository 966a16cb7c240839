/** The web page of a review: readable without script, alone on a disk or served by the instance. */
import { html } from "ghtml";
import type { ReviewDocument } from "../../../kernel/figure.ts";
import { type Language, otherLanguage } from "../language.ts";
import { printReview } from "../printed/print-review.ts";
import { wordsOf } from "../words/catalogue.ts";
import { drawReview } from "./draw-review.ts";
import { reviewStylesheet } from "./style.ts";

/** Language of the page, and the addresses it may link to when it is served. */
export type HtmlOptions = {
  readonly language: Language;
  /** Served stylesheet; without it the style is written in the page, which then stands alone. */
  readonly stylesheetHref?: string;
  /** Address of the same review in the other language; without it the other language follows in the same page. */
  readonly otherLanguageHref?: string;
  /** Start of the addresses of the instance (`""` for a served page); without it, traces are text and not links. */
  readonly instanceHref?: string;
};

const drawStyle = (href: string | undefined): string =>
  href === undefined ? `<style>\n${reviewStylesheet}</style>` : html`<link rel="stylesheet" href="${href}">`;

/** A whole HTML document. The same document and options always give the same string. */
export const renderHtml = (document: ReviewDocument, options: HtmlOptions): string => {
  const { language, otherLanguageHref } = options;
  const other = otherLanguage(language);
  const words = wordsOf(language);
  const review = printReview(document, language);
  const second = otherLanguageHref === undefined ? printReview(document, other) : undefined;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${review.title}</title>
!${drawStyle(options.stylesheetHref)}
</head>
<body class="review">
<nav class="bar"><a class="skip" href="#${language}">${words.skip}</a> <a lang="${other}" hreflang="${other}" href="${otherLanguageHref ?? `#${other}`}">${words.otherLanguage}</a></nav>
<main>!${drawReview(review, options.instanceHref)}!${second === undefined ? "" : drawReview(second, options.instanceHref)}
</main>
</body>
</html>
`;
};
