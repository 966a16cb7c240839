/** The languages of a review, and how a text of two languages is read in one of them. */
import type { Text } from "../../kernel/words.ts";
import { cleanText } from "./words/clean-text.ts";

/** French is the first language of documents, English the second. */
export type Language = "fr" | "en";

/** The other of the two languages. */
export const otherLanguage = (language: Language): Language => (language === "fr" ? "en" : "fr");

/** The text in one language, cleaned; when it was written in one language only, that one. */
export const pick = (text: Text, language: Language): string =>
  cleanText(text[language]) || cleanText(text[otherLanguage(language)]);
