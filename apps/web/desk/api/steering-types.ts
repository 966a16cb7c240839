/** Rows of the steering room's bespoke views. */
import type { Figure, FigureStatus, Qualifier } from "../../../../kernel/figure.ts";
import type { Text } from "../../../../kernel/words.ts";

/** How an action of the plan stands, lateness included. */
export type ActionState = "planned" | "under-way" | "done" | "late" | "dropped" | "stopped";

/** An action of the plan as its screen shows it. */
export type PlanAction = {
  readonly id: string;
  readonly phase: Text | string;
  readonly phaseName?: Text;
  readonly code: string;
  readonly title: Text;
  readonly owner: Text;
  readonly target?: Text | string | null;
  readonly deadline?: string | null;
  readonly state: ActionState;
  /** The state somebody declared; `state` may be `late` by its deadline alone. */
  readonly declared?: string;
  /** Whether this mandate may update it. */
  readonly mine?: boolean;
  readonly evidence?: Text | string | null;
  readonly updated_on: string;
  readonly stale: boolean;
  readonly version: number;
  readonly history: readonly Readonly<Record<string, unknown>>[];
};

/** One value of a series, with its period. */
export type SeriesPoint = {
  readonly period_start: string;
  /** Last day of the period, included. */
  readonly period_end: string;
  readonly value: number | null;
  readonly qualifier: Qualifier;
  /** As the server prints it in each language; rounded as the definition says. */
  readonly published?: string;
  readonly published_en?: string;
  /** SDMX letter or word; `break` or `B` marks a change of perimeter. */
  readonly status: FigureStatus | "break" | string;
  /** Set by the screen: the series speaks of something else from here on. */
  readonly breaks?: boolean;
};

/** A value that others published, with source and grade. */
export type PublishedValue = {
  readonly label: Text | string;
  readonly low: number | null;
  readonly high: number | null;
  readonly qualifier: string;
  readonly unit: Text | string;
  readonly periodStart: string;
  /** Last day, included. */
  readonly periodEnd: string;
  readonly geography?: string;
  readonly source: Text | string;
  readonly grade: string;
  readonly note?: Text | string | null;
};

/** An indicator with its definition, series and published values. */
export type IndicatorFigures = {
  readonly indicator: string;
  readonly name: Text;
  readonly definition: Text;
  readonly formula: Text | string;
  readonly unit: Text;
  readonly source: Text;
  readonly reading: Text;
  readonly diffusion: string;
  readonly producer: Text;
  readonly freshness: string | null;
  readonly series: readonly SeriesPoint[];
  readonly published: readonly PublishedValue[];
  /** Days from which the series speaks of something else. */
  readonly breaks?: readonly { readonly day: string; readonly what: Text }[];
  /** Uses that the definition rules out. */
  readonly forbids?: readonly { readonly why: Text }[];
};

/** A line of the list of reviews. */
export type ReviewSummary = {
  readonly id: string;
  readonly on: string;
  readonly title: Text | string;
  readonly state: "open" | "frozen";
  readonly version: number;
  /** Half-open: `to` is the first day after the period. */
  readonly period?: { readonly from: string; readonly to: string };
};

/** A figure of a review with its visa and history. */
export type ReviewFigure = Figure & {
  readonly key: string;
  readonly name: Text;
  readonly definition: Text;
  readonly reading: Text;
  readonly producer: Text;
  readonly freshness: string | null;
  readonly visa: null | { readonly agent: string; readonly at: string };
  readonly canVisa: boolean;
  readonly included: boolean;
  readonly history: readonly {
    readonly value: number | null;
    readonly known_from: string;
    readonly known_to?: string | null;
  }[];
};

/** Two figures set against each other. */
export type Comparison = {
  readonly kind: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly label: string;
};

/** A review as its screen shows it. */
export type ReviewDetail = {
  readonly review: ReviewSummary;
  readonly figures: readonly ReviewFigure[];
  readonly missing: readonly Text[];
  readonly canFreeze: boolean;
  /** Whether this mandate chooses the figures. */
  readonly canChoose?: boolean;
  readonly comparisons?: readonly Comparison[];
  /** Other figures that may be named in a comparison, to be told why they may not be used. */
  readonly comparables?: readonly { readonly code: string; readonly name: Text }[];
  readonly quality?: readonly Text[];
};
