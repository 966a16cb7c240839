/** Numbers of the figures of a document: a figure that comes back in another item keeps its first number. */
import type { Figure, ReviewDocument } from "../../../kernel/figure.ts";
import { stableFigure } from "./stable-figure.ts";

/** The figures of a review under the numbers that notes and tables give them. */
export type NumberedFigures = {
  /** Every distinct figure, in order of first appearance. */
  readonly all: readonly Figure[];
  /** The number of a figure, from 1. */
  readonly numberOf: (figure: Figure) => number;
};

const keyOf = (figure: Figure): string => JSON.stringify(stableFigure(figure));

/** Numbers the figures of a document from 1, in reading order. */
export const numberFigures = (document: ReviewDocument): NumberedFigures => {
  const numbers = new Map<string, number>();
  const all: Figure[] = [];
  for (const figure of document.sections.flatMap(({ items }) => items.flatMap(({ figures }) => figures))) {
    const key = keyOf(figure);
    if (numbers.has(key)) continue;
    all.push(figure);
    numbers.set(key, all.length);
  }
  return { all, numberOf: (figure) => numbers.get(keyOf(figure)) ?? 0 };
};
