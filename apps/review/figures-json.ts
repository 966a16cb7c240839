/** The figures of a review as open data: one object a figure, keys always in the same order. */
import type { ReviewDocument } from "../../kernel/figure.ts";
import { numberFigures } from "./printed/number-figures.ts";
import { stableFigure } from "./printed/stable-figure.ts";

/** `figures.json`: an array of every figure of the document, each once, in reading order; ends with a line end. */
export const figuresJson = (document: ReviewDocument): string =>
  `${JSON.stringify(numberFigures(document).all.map(stableFigure), null, 2)}\n`;
