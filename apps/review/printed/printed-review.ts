/**
 * A review as it is read in one language: every text chosen, cleaned and formatted, nothing left to decide but the
 * layout. The web page, the PDF and the DOCX all draw this one value, so they cannot say different things.
 */
import type { FigureStatus } from "../../../kernel/figure.ts";
import type { Language } from "../language.ts";

/** One line of « Comment ce chiffre est fait ». An `address` is relative to the instance. */
export type PrintedStep = { readonly term: string; readonly text: string; readonly address?: string };

/** A figure as words, ready to be drawn in any form. */
export type PrintedFigure = {
  /** Number in the document, from 1; the same figure keeps its number wherever it comes back. */
  readonly number: number;
  readonly indicator: string;
  readonly label: string;
  readonly published: string;
  readonly unit: string;
  readonly period: string;
  readonly area: string;
  readonly source: string;
  readonly status: FigureStatus;
  readonly state: string;
  readonly making: readonly PrintedStep[];
};

/** A line of a section as words. */
export type PrintedItem = {
  readonly text: string;
  readonly reading?: string;
  readonly figures: readonly PrintedFigure[];
};

/** A section as words. */
export type PrintedSection = {
  readonly title: string;
  readonly lead?: string;
  readonly items: readonly PrintedItem[];
};

/** A visa as words. */
export type PrintedVisa = { readonly agency: string; readonly indicator: string; readonly at: string };

/** The whole review as words: what page, PDF and DOCX all draw. */
export type PrintedReview = {
  readonly language: Language;
  readonly title: string;
  readonly meeting: string;
  readonly knownOn: string;
  readonly state: string;
  readonly fictional: boolean;
  readonly partners: readonly string[];
  readonly quality: readonly string[];
  readonly sections: readonly PrintedSection[];
  /** Every figure once, in the order of its number. */
  readonly figures: readonly PrintedFigure[];
  readonly visas: readonly PrintedVisa[];
};
