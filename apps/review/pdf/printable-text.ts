/**
 * Text that the fonts of the PDF can print. A run of signs that they lack (emoji, Arabic, Chinese…) is replaced by a
 * count in brackets rather than dropped: the reader knows that something stands there, and the web page shows it.
 */
import type { Words } from "../words/french.ts";
import { coverageOf } from "./font-coverage.ts";
import { fonts } from "./fonts.ts";

const coverages = fonts.map(coverageOf);
const graphemes = new Intl.Segmenter("fr", { granularity: "grapheme" });

/** Marks of direction and joiners: nothing is printed for them, and those of one text must not turn the next. */
const invisible = /\p{Cf}/gu;
/** A run of more than 24 letters is no word: it may break anywhere, every 8 letters, to fit the narrowest column. */
const overlongWord = /[^\s\u200b-]{25,}/gu;
const brokenEvery = /.{8}(?=.)/gu;

const isPrintable = (grapheme: string): boolean =>
  /^[\s\u200b]+$/u.test(grapheme) ||
  [...grapheme].every((sign) => coverages.every((covered) => covered.has(sign.codePointAt(0) ?? 0)));

const replaceRuns = (text: string, words: Words): string => {
  const parts: (string | number)[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const last = parts.at(-1);
    const visible = segment.replace(invisible, "");
    if (visible === "") continue;
    if (isPrintable(visible)) parts.push(visible);
    else if (typeof last === "number") parts[parts.length - 1] = last + 1;
    else parts.push(1);
  }
  return parts
    .map((part) => (typeof part === "number" ? `[${part} ${part === 1 ? words.sign : words.signs}]` : part))
    .join("");
};

const breakable = (text: string): string =>
  text
    .replace(/(?<=[/?&=_])(?=[^\s])/g, "\u200b")
    .replace(overlongWord, (word) => word.replace(brokenEvery, "$&\u200b"));

/** The text as it can be printed, with places to break its longest words. */
export const printableText = (text: string, words: Words): string => breakable(replaceRuns(text, words));
