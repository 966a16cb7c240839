/** What was published before and beside the platform: contradictory values stay side by side, with their source. */

import { catalogues, type MessageKey } from "../../../../messages/index.ts";
import type { IndicatorFigures, PublishedValue } from "../../../api/steering-types.ts";
import { Notice } from "../../../parts/basic/notice.tsx";
import { Figure } from "../../../parts/figure/figure.tsx";
import { useWords } from "../../../words/language.tsx";
import { contradicts } from "./contradicts.ts";

export const PublishedValues = ({ row }: { readonly row: IndicatorFigures }) => {
  const { t } = useWords();
  return (
    <section className="block" aria-labelledby="published-title">
      <h2 id="published-title">{t("figures.published")}</h2>
      {row.published.length === 0 ? (
        <p className="quiet">{t("figures.published-none")}</p>
      ) : (
        <>
          <p>{t("figures.published-lead")}</p>
          {contradicts(row.published) ? <Notice meaning="attention" title={t("figures.contradict")} /> : null}
          <ul className="cards">
            {row.published.map((value) => (
              <PublishedCard key={JSON.stringify(value)} value={value} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const PublishedCard = ({ value }: { readonly value: PublishedValue }) => {
  const { t, say } = useWords();
  const key = `grade.${value.grade}`;
  return (
    <li className="card">
      <h3>{say(value.label)}</h3>
      <Figure
        figure={{
          ...value,
          value: value.low,
          period_start: value.periodStart,
          period_end: value.periodEnd,
          area: value.geography,
        }}
      />
      <p className="quiet">
        {t("figures.grade")} · {key in catalogues.fr ? t(key as MessageKey) : value.grade}
      </p>
      {say(value.note) ? <p>{say(value.note)}</p> : null}
    </li>
  );
};
