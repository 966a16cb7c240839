/** The fields of a comparison, with the figures of the review and their units as answers in place of free text. */
import type { Field, Option } from "../../../api/room-types.ts";
import type { ReviewDetail } from "../../../api/steering-types.ts";
import { unitWords } from "../../../parts/figure/unit-words.ts";
import type { Words } from "../../../words/language.tsx";

const both = (text: string) => ({ fr: text, en: text });

/** The figures that may be named, in the order of the review, then others that bear a limit. */
const figureOptions = (detail: ReviewDetail, words: Words): readonly Option[] => [
  ...detail.figures.map((figure) => ({
    value: figure.key,
    label: {
      fr: `${figure.indicator} · ${figure.label} (${figure.published})`,
      en: `${figure.indicator} · ${figure.label_en} (${figure.published_en})`,
    },
  })),
  ...(detail.comparables ?? []).map(({ code, name }) => ({ value: code, label: both(words.say(name)) })),
];

const unitOptions = (detail: ReviewDetail, words: Words): readonly Option[] =>
  [...new Set(detail.figures.map((figure) => figure.unit))].map((unit) => ({
    value: unit,
    label: both(words.t("review.as-unit", { unit: unitWords(unit, 2, words) })),
  }));

/** The same fields in the same order; only how the two figures are answered changes. */
export const comparisonFields = (
  fields: readonly Field[],
  detail: ReviewDetail,
  words: Words,
): readonly Field[] => {
  const figures = figureOptions(detail, words);
  const answers: Readonly<Record<string, readonly Option[]>> = {
    numerator: figures,
    denominator: [...figures, ...unitOptions(detail, words)],
  };
  return fields.map((field) => {
    const options = answers[field.name];
    return options === undefined ? field : { ...field, kind: "choice", options, asList: true };
  });
};
