/** The languages of a review, and how a text of two languages is read in one of them. */
import type { Text } from "../../kernel/words.ts";
import { cleanLabel, cleanText } from "./words/clean-text.ts";

/** French is the first language of documents, English the second. */
export type Language = "fr" | "en";

/** The other of the two languages. */
export const otherLanguage = (language: Language): Language => (language === "fr" ? "en" : "fr");

/** The text in one language, cleaned; when it was written in one language only, that one. */
export const pick = (text: Text, language: Language): string =>
  cleanText(text[language]) || cleanText(text[otherLanguage(language)]);

const isVisible = (text: string): boolean => /[^\s\p{Cf}]/u.test(text);

/** The same for a name or a title: one line, cut when no line could hold it. */
export const pickLabel = (text: Text, language: Language): string =>
  [text[language], text[otherLanguage(language)]].map(cleanLabel).find(isVisible) ?? "";
