/** One figure on the page: its value large, what it means beside it, and the way it was made one key away. */
import { html } from "ghtml";
import type { PrintedFigure, PrintedStep } from "../printed/printed-review.ts";
import type { Words } from "../words/french.ts";

/** What every drawing needs to know: the words, and the address of the instance when links can be followed. */
export type Drawing = {
  readonly words: Words;
  /** Prefix of the ids of this language, so that two languages can share a page. */
  readonly anchor: string;
  readonly instanceHref?: string | undefined;
};

/** Only a path of the instance becomes a link: `//host` and `javascript:` stay plain text. */
const isPath = (address: string): boolean => /^\/(?![/\\])/.test(address);

const drawAddress = (step: PrintedStep, { instanceHref }: Drawing): string =>
  step.address !== undefined && instanceHref !== undefined && isPath(step.address)
    ? html`<a href="${instanceHref}${step.address}"><code>${step.text}</code></a>`
    : html`<code>${step.text}</code>`;

const drawStep = (step: PrintedStep, drawing: Drawing): string => html`
<div><dt>${step.term}</dt><dd dir="auto">!${step.address === undefined ? html`${step.text}` : drawAddress(step, drawing)}</dd></div>`;

/** The block of one figure. */
export const drawFigure = (figure: PrintedFigure, drawing: Drawing): string => html`
<div class="figure">
<p class="figure-value" dir="auto"><strong>${figure.published}</strong> <span>${figure.unit}</span></p>
<div class="figure-words">
<p class="figure-label" dir="auto">${figure.label}</p>
<p class="figure-facts">${figure.period} · <bdi>${figure.area}</bdi> · ${drawing.words.source}${drawing.words.colon}<bdi>${figure.source}</bdi></p>
<p class="figure-state"><span class="state state-${figure.status}">${figure.state}</span> <a href="#${drawing.anchor}-table-${figure.number}">${drawing.words.number} ${figure.number}</a></p>
<details>
<summary>${drawing.words.making}</summary>
<dl class="steps">!${figure.making.map((step) => drawStep(step, drawing))}
</dl>
</details>
</div>
</div>`;
