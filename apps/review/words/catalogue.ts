/** The fixed words of a review document, in both languages. What agents write comes with the document itself. */
import type { Language } from "../language.ts";
import { english } from "./english.ts";
import { french, type Words } from "./french.ts";

const catalogue: Readonly<Record<Language, Words>> = { fr: french, en: english };

/** The words of one language. */
export const wordsOf = (language: Language): Words => catalogue[language];
