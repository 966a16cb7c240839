/** The published reviews. */
import type { ReviewDocument } from "../../kernel/figure.ts";
import { type Html, html } from "./html.ts";
import { addressIn, type Language } from "./layout.ts";

/** A review that was frozen and published. */
export type PublishedReview = {
  readonly id: string;
  readonly held_on: string;
  readonly document: ReviewDocument;
};

/** The list of published reviews, newest first. */
export const reviewsBody = (language: Language, reviews: readonly PublishedReview[]): Html => {
  const fr = language === "fr";
  if (reviews.length === 0)
    return html`<p>${fr ? "Aucun point d'étape n'est encore publié. Le prochain paraîtra ici dès que les partenaires l'auront figé." : "No review is published yet. The next will appear here as soon as the partners freeze it."}</p>`;
  return html`<ul>${reviews.map(
    (
      review,
    ) => html`<li><a href="${addressIn(`/points-d-etape/${review.id}`, language)}">${review.document.title[language]}</a>
      (<a href="/points-d-etape/${review.id}.pdf">PDF</a>, <a href="/points-d-etape/${review.id}.docx">DOCX</a>, <a href="/points-d-etape/${review.id}.json">JSON</a>)</li>`,
  )}</ul>`;
};
