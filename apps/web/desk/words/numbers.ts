/** Numbers as they are read in each language: « 1 000 » with a narrow space, "1,000". */
import type { Language } from "../../messages/index.ts";

/** The locale in which numbers and dates of a language are written. */
export const localeOf = (language: Language): string => (language === "fr" ? "fr-FR" : "en-GB");

/** A number with at most two decimals. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 2 }).format(value);
