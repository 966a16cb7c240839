/** Says whether a count of the last year differs from the years before, from the figures themselves. */
import { daysBetween } from "../../../kernel/dates.ts";
import type { Text } from "../../../kernel/words.ts";
import type { Composed } from "./compose.ts";
import { rateRatio, sayChange } from "./rate-ratio.ts";

const years = (one: Composed): number => Math.round(daysBetween(one.period.from, one.period.to) / 365.25);

const two = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);

/** The sentence on change for an indicator that has a last year and the three before it; undefined for the others. */
export const sayChangeOf = (lines: readonly Composed[]): Text | undefined => {
  const last = lines.find(({ line }) => line.key === "last-year");
  const before = lines.find(({ line }) => line.key === "three-years-before");
  if (!last?.figure.value || !before?.figure.value) return undefined;
  const now = { count: last.figure.value, time: years(last) };
  const then = { count: before.figure.value, time: years(before) };
  const change = rateRatio(now, then);
  const words = sayChange(change);
  const numbers = (locale: string) => [change.ratio, change.low, change.high].map((one) => two(one, locale));
  const [ratio, low, high] = numbers("fr-FR");
  const [ratioEn, lowEn, highEn] = numbers("en-GB");
  return {
    fr: `${words.fr} ${now.count} en ${now.time} an contre ${then.count} en ${then.time} ans : rapport des rythmes ${ratio}, intervalle exact à 95 % de ${low} à ${high}.`,
    en: `${words.en} ${now.count} in ${now.time} year against ${then.count} in ${then.time} years: rate ratio ${ratioEn}, exact 95% interval ${lowEn} to ${highEn}.`,
  };
};
