/** From the document that steering composes to what is read in one language. */
import type { ReviewDocument, ReviewItem, ReviewSection } from "../../../kernel/figure.ts";
import { type Language, pick, pickLabel } from "../language.ts";
import { wordsOf } from "../words/catalogue.ts";
import { cleanLabel } from "../words/clean-text.ts";
import { dayInWords, instantInWords } from "../words/dates-in-words.ts";
import { type NumberedFigures, numberFigures } from "./number-figures.ts";
import { printFigure } from "./print-figure.ts";
import type { PrintedItem, PrintedReview, PrintedSection } from "./printed-review.ts";

const printItem = (item: ReviewItem, numbered: NumberedFigures, language: Language): PrintedItem => ({
  text: pick(item.text, language),
  figures: item.figures.map((figure) => printFigure(figure, numbered.numberOf(figure), language)),
  ...(item.reading === undefined ? {} : { reading: pick(item.reading, language) }),
});

const printSection = (
  section: ReviewSection,
  numbered: NumberedFigures,
  language: Language,
): PrintedSection => ({
  title: pickLabel(section.title, language) || wordsOf(language).untitled,
  items: section.items.map((item) => printItem(item, numbered, language)),
  ...(section.lead === undefined ? {} : { lead: pick(section.lead, language) }),
});

/** The document as it is read in `language`, ready for any layout. */
export const printReview = (document: ReviewDocument, language: Language): PrintedReview => {
  const words = wordsOf(language);
  const numbered = numberFigures(document);
  return {
    language,
    title: pickLabel(document.title, language) || words.kicker,
    meeting: `${words.meeting} ${dayInWords(document.on, language)}`,
    knownOn: `${words.knownOn} ${instantInWords(document.knownOn, language)}`,
    state: document.state === "frozen" ? words.stateFrozen : words.stateComposed,
    fictional: document.fictional,
    partners: document.partners.map((partner) => pickLabel(partner, language)),
    quality: document.quality.map((line) => pick(line, language)),
    sections: document.sections.map((section) => printSection(section, numbered, language)),
    figures: numbered.all.map((figure, index) => printFigure(figure, index + 1, language)),
    visas: document.visas.map((visa) => ({
      agency: pickLabel(visa.agency, language),
      indicator: cleanLabel(visa.indicator),
      at: cleanLabel(instantInWords(visa.at, language)),
    })),
  };
};
