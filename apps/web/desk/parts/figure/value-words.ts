/** A value as it is read: « environ 700 », « plus de 1 000 », « moins de 11 », « entre 13 et 15 ». */
import type { MessageKey } from "../../../messages/index.ts";
import { catalogues } from "../../../messages/index.ts";
import type { Words } from "../../words/language.tsx";
import { formatNumber } from "../../words/numbers.ts";

/** What is needed to print a value with its qualifier. */
export type Valued = {
  readonly value: number | null;
  readonly qualifier: string;
  /** Upper bound, when the source gave two. */
  readonly high?: number | null;
};

/** A value as the server prints it in this language, rounded as its definition says; else in our own words. */
export const printedWords = (
  point: Valued & { readonly published?: string; readonly published_en?: string },
  words: Words,
): string => (words.language === "fr" ? point.published : point.published_en) || valueWords(point, words);

/** The words of a value; a masked one never shows its number. */
export const valueWords = ({ value, qualifier, high }: Valued, words: Words): string => {
  if (qualifier === "masked") return words.t("qualifier.masked");
  if (value === null) return words.t("figure.unknown");
  const number = formatNumber(value, words.language);
  if (high !== undefined && high !== null && high !== value)
    return words.t("qualifier.between", { low: number, high: formatNumber(high, words.language) });
  const key = `qualifier.${qualifier}`;
  return key in catalogues.fr ? words.t(key as MessageKey, { value: number }) : number;
};
