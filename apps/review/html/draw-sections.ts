/** The sections of the review, and the parts at its head: data quality, partners, contents. */
import { html } from "ghtml";
import type { PrintedItem, PrintedReview, PrintedSection } from "../printed/printed-review.ts";
import { type Drawing, drawFigure } from "./draw-figure.ts";

const drawItem = (item: PrintedItem, drawing: Drawing): string => html`
<li class="item">
<p dir="auto">${item.text}</p>!${item.figures.map((figure) => drawFigure(figure, drawing))}!${
  item.reading === undefined
    ? ""
    : html`
<p class="reading" dir="auto"><strong>${drawing.words.reading}</strong> ${item.reading}</p>`
}
</li>`;

/** One section under its heading. */
export const drawSection = (section: PrintedSection, index: number, drawing: Drawing): string => html`
<section>
<h2 id="${drawing.anchor}-part-${index}" dir="auto">${section.title}</h2>!${
  section.lead === undefined
    ? ""
    : html`
<p class="lead" dir="auto">${section.lead}</p>`
}!${
  section.items.length === 0
    ? html`
<p>${drawing.words.sectionEmpty}</p>`
    : html`
<ul class="items">!${section.items.map((item) => drawItem(item, drawing))}
</ul>`
}
</section>`;

/** Data quality, before anything else is read. */
export const drawQuality = ({ quality }: PrintedReview, { words, anchor }: Drawing): string => html`
<section class="quality">
<h2 id="${anchor}-quality">${words.quality}</h2>!${
  quality.length === 0
    ? html`
<p>${words.qualityEmpty}</p>`
    : html`
<ul>!${quality.map((line) => html`<li dir="auto">${line}</li>`)}</ul>`
}
</section>`;

/** Links to every part of the text. */
export const drawContents = (review: PrintedReview, { words, anchor }: Drawing): string => html`
<nav class="contents" aria-labelledby="${anchor}-contents">
<h2 id="${anchor}-contents">${words.contents}</h2>
<ol>!${review.sections.map(
  (section, index) => html`
<li><a href="#${anchor}-part-${index}" dir="auto">${section.title}</a></li>`,
)}
<li><a href="#${anchor}-figures">${words.allFigures}</a></li>
<li><a href="#${anchor}-visas">${words.visas}</a></li>
</ol>
</nav>`;
