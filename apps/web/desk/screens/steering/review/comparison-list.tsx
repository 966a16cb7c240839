/** The comparisons a review already carries. */

import { catalogues, type MessageKey } from "../../../../messages/index.ts";
import type { ReviewDetail } from "../../../api/steering-types.ts";
import { useWords } from "../../../words/language.tsx";

export const ComparisonList = ({ detail }: { readonly detail: ReviewDetail }) => {
  const { t, language } = useWords();
  const comparisons = detail.comparisons ?? [];
  if (comparisons.length === 0) return null;
  const nameOf = (key: string) => {
    const figure = detail.figures.find((known) => known.key === key);
    return figure === undefined ? key : language === "fr" ? figure.label : figure.label_en;
  };
  const worded = (key: string, parameters: Readonly<Record<string, string>>, otherwise: string) =>
    key in catalogues.fr ? t(key as MessageKey, parameters) : otherwise;
  return (
    <div>
      <h3>{t("review.comparisons")}</h3>
      <ul>
        {comparisons.map(({ kind, numerator, denominator, label }) => {
          const names = { numerator: nameOf(numerator), denominator: nameOf(denominator) };
          return (
            <li key={`${kind} ${numerator} ${denominator}`}>
              {worded(`review.comparison.${kind}`, names, `${names.numerator} · ${names.denominator}`)} (
              {worded(`review.comparison.${label}`, {}, label)})
            </li>
          );
        })}
      </ul>
    </div>
  );
};
