/** Makes every text of a printed review printable, wherever it stands in it. */
import type { PrintedReview } from "../printed/printed-review.ts";
import type { Words } from "../words/french.ts";
import { printableText } from "./printable-text.ts";

type Json = string | number | boolean | undefined | readonly Json[] | { readonly [key: string]: Json };

const walk = (value: Json, change: (text: string) => string): Json => {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each: Json) => walk(each, change));
  if (typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(each, change)]));
};

/** A review whose every text can be set in the fonts of the PDF. */
export type PrintableReview = {
  readonly review: PrintedReview;
  /** True when at least one sign had to be replaced by a count. */
  readonly replaced: boolean;
};

/** The same review with texts that the fonts can draw. */
export const printableReview = (review: PrintedReview, words: Words): PrintableReview => {
  let replaced = false;
  const change = (text: string): string => {
    const printable = printableText(text, words);
    replaced ||= printable.includes(words.sign) || printable.includes(words.signs);
    return printable;
  };
  return { review: walk(review as Json, change) as PrintedReview, replaced };
};
