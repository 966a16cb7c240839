/** The tables at the end of the page: every figure, and the visas of the producers. */
import { html } from "ghtml";
import type { PrintedFigure, PrintedReview } from "../printed/printed-review.ts";
import type { Drawing } from "./draw-figure.ts";

const drawRow = (figure: PrintedFigure, { anchor }: Drawing): string => html`
<tr id="${anchor}-table-${figure.number}">
<td class="number">${figure.number}</td>
<td>${figure.indicator}</td>
<th scope="row" dir="auto">${figure.label}</th>
<td class="value" dir="auto">${figure.published} ${figure.unit}</td>
<td>${figure.period}</td>
<td dir="auto">${figure.area}</td>
<td dir="auto">${figure.source}</td>
<td>${figure.state}</td>
</tr>`;

const drawHead = (cells: readonly string[]): string => html`
<thead><tr>!${cells.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead>`;

/** All figures in one table: the accessible counterpart of the blocks in the text. */
export const drawFigures = ({ figures }: PrintedReview, drawing: Drawing): string => {
  const { words, anchor } = drawing;
  const heads = [words.number, words.indicator, words.label, words.value];
  const head = drawHead([...heads, words.period, words.area, words.source, words.state]);
  const table = html`
<p>${words.allFiguresLead}</p>
<div class="wide" role="region" tabindex="0" aria-labelledby="${anchor}-figures">
<table>!${head}
<tbody>!${figures.map((figure) => drawRow(figure, drawing))}
</tbody></table>
</div>`;
  return html`
<section class="figures">
<h2 id="${anchor}-figures">${words.allFigures}</h2>!${figures.length === 0 ? html`<p>${words.noFigure}</p>` : table}
</section>`;
};

/** Who signed off which indicator, and when. */
export const drawVisas = ({ visas }: PrintedReview, { words, anchor }: Drawing): string => {
  const rows = visas.map(
    (visa) => html`
<tr><th scope="row" dir="auto">${visa.agency}</th><td>${visa.indicator}</td><td>${visa.at}</td></tr>`,
  );
  const table = html`
<p>${words.visasLead}</p>
<table>!${drawHead([words.agency, words.indicator, words.visaAt])}
<tbody>!${rows}
</tbody></table>`;
  return html`
<section>
<h2 id="${anchor}-visas">${words.visas}</h2>!${visas.length === 0 ? html`<p>${words.visasEmpty}</p>` : table}
</section>`;
};
