/** Whole numbers with their thousands apart, as each language writes them. */
import type { Language } from "../language.ts";

/** Thousands that came with a plain space keep together on one line: « plus de 1 000 ». */
export const keepThousandsTogether = (text: string): string =>
  text.replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, "\u202f");

/** « 12 345 » (narrow no-break space) or "12,345". */
export const numberInWords = (value: number, language: Language): string => {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u202f" : ",");
  if (part === undefined) return grouped;
  return `${grouped}${language === "fr" ? "," : "."}${part}`;
};
