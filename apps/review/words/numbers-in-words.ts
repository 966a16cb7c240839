/** Whole numbers with their thousands apart, as each language writes them. */
import type { Language } from "../language.ts";

/** « 12 345 » (narrow no-break space) or "12,345". */
export const numberInWords = (value: number, language: Language): string => {
  const [whole = "", part] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === "fr" ? "\u202f" : ",");
  if (part === undefined) return grouped;
  return `${grouped}${language === "fr" ? "," : "."}${part}`;
};
