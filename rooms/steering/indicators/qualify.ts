/** From a value to what is printed: « environ 700 », « plus de 1 000 », or that it is withheld. */
import type { Qualifier } from "../../../kernel/figure.ts";
import type { Rounding } from "./indicator.ts";

export type Language = "fr" | "en";

export type Published = { readonly qualifier: Qualifier; readonly published: string };

/** French groups thousands with a narrow no-break space (U+202F), so that a number never breaks across lines. */
const narrowSpace = "\u202f";

const words = {
  fr: { about: "environ", "more-than": "plus de", masked: "non publié (moins de 11)" },
  en: { about: "about", "more-than": "more than", masked: "withheld (fewer than 11)" },
} as const;

/** A number as printed: thousands grouped, one decimal at most. */
export const printNumber = (value: number, language: Language): string => {
  const printed = new Intl.NumberFormat(language === "fr" ? "fr-FR" : "en-GB", {
    maximumFractionDigits: 1,
  }).format(value);
  return language === "fr" ? printed.replace(/\s/gu, narrowSpace) : printed;
};

/**
 * What is printed for a value under its definition's rounding; `null` is a masked value.
 * Where a coarse wording would be untrue or empty (« plus de 1 000 » for exactly 1,000, « environ 0 ») the value is
 * printed as it is. Throws on a value that is not a finite number.
 */
export const qualify = (value: number | null, rounding: Rounding, language: Language): Published => {
  if (value === null) return { qualifier: "masked", published: words[language].masked };
  if (!Number.isFinite(value)) throw new RangeError(`not a number that can be printed: ${value}`);
  const coarse = coarseValue(value, rounding);
  if (coarse === undefined) return { qualifier: "exact", published: printNumber(value, language) };
  const word = words[language][coarse.qualifier];
  return { qualifier: coarse.qualifier, published: `${word} ${printNumber(coarse.value, language)}` };
};

type Coarse = { readonly qualifier: "about" | "more-than"; readonly value: number };

const coarseValue = (value: number, rounding: Rounding): Coarse | undefined => {
  if (rounding.kind === "exact") return undefined;
  if (rounding.kind === "about") {
    const rounded = Math.round(value / rounding.roundTo) * rounding.roundTo;
    return rounded === 0 ? undefined : { qualifier: "about", value: rounded };
  }
  const floor = Math.floor(value / rounding.floorTo) * rounding.floorTo;
  return floor <= 0 || floor === value ? undefined : { qualifier: "more-than", value: floor };
};
