/** The whole review in one language, as one `article`. */
import { html } from "ghtml";
import type { PrintedReview } from "../printed/printed-review.ts";
import { wordsOf } from "../words/catalogue.ts";
import type { Drawing } from "./draw-figure.ts";
import { drawContents, drawQuality, drawSection } from "./draw-sections.ts";
import { drawFigures, drawVisas } from "./draw-tables.ts";

const drawNotice = (review: PrintedReview, { words }: Drawing): string =>
  review.fictional
    ? html`
<div class="notice" role="note"><p><strong>${words.fictionalTitle}</strong> ${words.fictionalText}</p></div>`
    : "";

const drawHead = (review: PrintedReview, { words }: Drawing): string => html`
<header>
<h1 dir="auto">${review.title}</h1>
<p class="facts">${review.meeting}. ${review.knownOn}.<br>${review.state}</p>!${
  review.partners.length === 0
    ? ""
    : html`
<p class="partners"><span>${words.partners}</span> !${review.partners.map((partner) => html`<bdi>${partner}</bdi>`).join(" · ")}</p>`
}
</header>`;

/** Draws the review; ids start with its language, so that two of them can stand on one page. */
export const drawReview = (review: PrintedReview, instanceHref?: string): string => {
  const drawing: Drawing = { words: wordsOf(review.language), anchor: review.language, instanceHref };
  return html`
<article id="${review.language}" lang="${review.language}">!${drawNotice(review, drawing)}!${drawHead(review, drawing)}!${drawQuality(review, drawing)}!${drawContents(review, drawing)}!${review.sections.map((section, index) => drawSection(section, index, drawing))}!${drawFigures(review, drawing)}!${drawVisas(review, drawing)}
</article>`;
};
