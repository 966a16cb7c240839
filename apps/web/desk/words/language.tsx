/** The language of the screen, and the functions that speak it. */
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import type { Text } from "../../../../kernel/words.ts";
import { fill, type Parameters } from "../../messages/catalogue.ts";
import { catalogues, type Language, type MessageKey } from "../../messages/index.ts";
import { keep, recall } from "../api/stored.ts";
import { daysInWords } from "./days-in-words.ts";
import { frenchSpaces } from "./french-spaces.ts";

export type Words = {
  readonly language: Language;
  /** True when somebody chose the language on this device. */
  readonly chosen: boolean;
  readonly setLanguage: (language: Language) => void;
  /** A message of the catalogue. */
  readonly t: (key: MessageKey, parameters?: Parameters) => string;
  /** A text that came from the server in both languages, or a plain string. */
  readonly say: (text: Text | string | null | undefined) => string;
};

const WordsContext = createContext<Words | undefined>(undefined);

const spaced = (text: string, language: Language): string => (language === "fr" ? frenchSpaces(text) : text);

/** Speaks French until the person chooses otherwise; the choice is kept on this device. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const [language, choose] = useState<Language>(
    recall<Language>("localStorage", "trame.language") === "en" ? "en" : "fr",
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const words = useMemo<Words>(
    () => ({
      language,
      chosen: recall("localStorage", "trame.language") !== undefined,
      setLanguage: (next) => {
        keep("localStorage", "trame.language", next);
        choose(next);
      },
      t: (key, parameters) => spaced(fill(catalogues[language][key], language, parameters), language),
      say: (text) =>
        spaced(typeof text === "string" ? text : daysInWords(text?.[language] ?? "", language), language),
    }),
    [language],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
};

/** The words of the current language. */
export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (words === undefined) throw new Error("useWords is called outside LanguageProvider");
  return words;
};
