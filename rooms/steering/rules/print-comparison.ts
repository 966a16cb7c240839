/** Prints an allowed comparison of two figures as a sentence. */
import type { Text } from "../../../kernel/words.ts";
import { printNumber } from "../indicators/qualify.ts";
import type { Comparison } from "../words.ts";
import type { Composed } from "./compose.ts";

/** The sentence of a comparison; undefined when one of its figures is absent, masked, or a denominator under 11. */
export const printComparison = (comparison: Comparison, composed: readonly Composed[]): Text | undefined => {
  const top = composed.find(({ key }) => key === comparison.numerator)?.figure;
  const base = composed.find(({ key }) => key === comparison.denominator)?.figure;
  if (!top || !base || top.value === null || base.value === null) return undefined;
  if (comparison.kind === "sum") {
    const sum = top.value + base.value;
    return {
      fr: `${top.label} et ${base.label}, ensemble : ${printNumber(sum, "fr")}.`,
      en: `${top.label_en} and ${base.label_en}, together: ${printNumber(sum, "en")}.`,
    };
  }
  if (base.value < 11) return undefined;
  const ratio = Math.round((top.value / base.value) * 1000) / 10;
  return {
    fr: `${top.label} pour 100 « ${base.label} » : ${printNumber(ratio, "fr")} (${printNumber(top.value, "fr")} et ${printNumber(base.value, "fr")}).`,
    en: `${top.label_en} for 100 “${base.label_en}”: ${printNumber(ratio, "en")} (${printNumber(top.value, "en")} and ${printNumber(base.value, "en")}).`,
  };
};
