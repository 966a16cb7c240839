/** One figure in words: never a value alone, always with unit, period, area, source, state and the way to its facts. */
import type { Figure } from "../../../kernel/figure.ts";
import type { Language } from "../language.ts";
import { wordsOf } from "../words/catalogue.ts";
import { cleanLabel } from "../words/clean-text.ts";
import { dayInWords, instantInWords, periodInWords } from "../words/dates-in-words.ts";
import { keepThousandsTogether, numberInWords } from "../words/numbers-in-words.ts";
import { unitInWords } from "../words/units-in-words.ts";
import type { PrintedFigure, PrintedStep } from "./printed-review.ts";

/** An address that had to be cleaned or cut leads nowhere: it stays text. */
const cleanStep = ({ term, text, address }: PrintedStep): PrintedStep => {
  const clean = cleanLabel(text);
  return address === undefined || address !== clean ? { term, text: clean } : { term, text: clean, address };
};

const making = (figure: Figure, language: Language): PrintedStep[] => {
  const words = wordsOf(language);
  const { trace } = figure;
  const days = [...new Set([figure.period_start, figure.period_end])].map((day) => dayInWords(day, language));
  const breakdown = Object.entries(figure.dimensions).map(([key, value]) => `${key}${words.colon}${value}`);
  const steps: PrintedStep[] = [
    { term: words.indicator, text: figure.indicator },
    { term: words.definition, text: `${words.version} ${figure.definition_version}` },
    { term: words.queried, text: `${days.join(" – ")}, ${words.included}` },
    { term: words.breakdown, text: breakdown.sort().join(" ; ") },
    {
      term: words.facts,
      text: figure.facts === null ? words.factsMasked : numberInWords(figure.facts, language),
    },
    { term: words.door, text: trace.door },
    { term: words.messages, text: numberInWords(trace.messages, language) },
    { term: words.measures, text: trace.measures.join(", ") },
    { term: words.figureKnownOn, text: instantInWords(figure.known_on, language) },
    { term: words.counts, text: trace.counts, address: trace.counts },
    { term: words.roomFacts, text: trace.room_facts, address: trace.room_facts },
  ];
  return steps.map(cleanStep).filter((step) => step.text !== "");
};

/** A figure as it is read in one language. */
export const printFigure = (figure: Figure, number: number, language: Language): PrintedFigure => {
  const english = language === "en";
  return {
    number,
    indicator: cleanLabel(figure.indicator),
    label: cleanLabel((english && figure.label_en) || figure.label),
    published: keepThousandsTogether(cleanLabel((english && figure.published_en) || figure.published)),
    unit: unitInWords(cleanLabel(figure.unit), language),
    period: periodInWords(figure.period_start, figure.period_end, language),
    area: cleanLabel(figure.area),
    source: cleanLabel(figure.source),
    status: figure.status,
    state: wordsOf(language)[figure.status],
    making: making(figure, language),
  };
};
