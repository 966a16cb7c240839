/**
 * A figure of a review, and the review as a document. Composed in steering, rendered by `apps/review`.
 * Field names of `Figure` are those of `figures.json` (snake case: it is published as open data).
 */
import type { Text } from "./words.ts";

/** How a value is to be read: `exact` 26, `about` 700, `more-than` 1 000, `estimate`, `masked` (fewer than 11). */
export type Qualifier = "exact" | "about" | "more-than" | "estimate" | "masked";

/** State of a value: provisional (P), validated by producer and pilot (A), revised after validation (R). */
export type FigureStatus = "provisional" | "validated" | "revised";

/** How a figure was made: the door it came through and how to list the facts behind it. */
export type Trace = {
  readonly door: string;
  /** Number of door messages whose rows make the value. */
  readonly messages: number;
  readonly measures: readonly string[];
  /** Address, relative to the instance, that lists the counts in steering. */
  readonly counts: string;
  /** Address that lists the facts in the room of origin, for whoever holds a mandate there. */
  readonly room_facts: string;
};

/** One figure of a review, as `figures.json` publishes it. */
export type Figure = {
  readonly indicator: string;
  readonly label: string;
  readonly label_en: string;
  /** First day of the period, included (YYYY-MM-DD). */
  readonly period_start: string;
  /** Last day of the period, included (YYYY-MM-DD). */
  readonly period_end: string;
  readonly area: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** `null` when masked. */
  readonly value: number | null;
  readonly qualifier: Qualifier;
  readonly unit: string;
  /** As printed: « environ 700 », « plus de 1 000 ». */
  readonly published: string;
  readonly published_en: string;
  readonly status: FigureStatus;
  readonly source: string;
  readonly definition_version: number;
  /** Instant (ISO 8601) at which the newest count behind the value became known. */
  readonly known_on: string;
  /** Number of facts the value was made from; `null` when the value is masked, since it would tell it. */
  readonly facts: number | null;
  readonly trace: Trace;
};

/** One line of a section: a sentence carrying figures, or a sentence alone (announced, to be done). */
export type ReviewItem = {
  readonly text: Text;
  readonly figures: readonly Figure[];
  /** How to read it, printed small under the item. */
  readonly reading?: Text;
};

/** A section of a review. */
export type ReviewSection = {
  /** care, protection, justice, remaining, contacts */
  readonly id: string;
  readonly title: Text;
  readonly lead?: Text;
  readonly items: readonly ReviewItem[];
};

/** A whole review, composed or frozen. */
export type ReviewDocument = {
  readonly title: Text;
  /** Day of the review, YYYY-MM-DD. */
  readonly on: string;
  /** State of the review: composed (working copy) or frozen (visaed, immutable). */
  readonly state: "composed" | "frozen";
  readonly knownOn: string;
  readonly partners: readonly Text[];
  readonly sections: readonly ReviewSection[];
  /** Data quality, printed at the head of every review: share of provisional values, revisions, missing visas. */
  readonly quality: readonly Text[];
  readonly visas: readonly { readonly agency: Text; readonly indicator: string; readonly at: string }[];
  /** True on the demonstration city: every page says so. */
  readonly fictional: boolean;
};
