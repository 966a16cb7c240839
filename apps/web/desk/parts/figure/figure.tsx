/** The one way a figure is shown: value, unit, period, place, source, state, and the way to its definition. */
import type { Text } from "../../../../../kernel/words.ts";
import { formatPeriod } from "../../words/days.ts";
import { useWords } from "../../words/language.tsx";
import { Badge } from "../basic/badge.tsx";
import { GoLink } from "../basic/go-link.tsx";
import { stateMeaning, stateWord } from "../state-words.ts";
import { unitWords } from "./unit-words.ts";
import { type Valued, valueWords } from "./value-words.ts";

export type FigureShown = Valued & {
  readonly unit: Text | string;
  readonly period_start: string;
  /** Last day of the period, included. */
  readonly period_end: string;
  readonly area?: string | undefined;
  readonly source: Text | string;
  readonly status?: string | undefined;
  /** As the server prints it, when it does. */
  readonly published?: Text | undefined;
  /** Address of the definition. */
  readonly definition?: string | undefined;
};

export const Figure = ({ figure }: { readonly figure: FigureShown }) => {
  const words = useWords();
  const { t, say, language } = words;
  const unit = unitWords(figure.unit, figure.value, words);
  const value = say(figure.published) || valueWords(figure, words);
  const period = formatPeriod(figure.period_start, figure.period_end, language);
  return (
    <div className="figure">
      <p className="figure-value">
        <strong>{value}</strong>
        {value.endsWith(unit) ? "" : ` ${unit}`}
      </p>
      <p className="figure-about">
        {[period, figure.area].filter(Boolean).join(" · ")}
        <br />
        {t("figure.source", { source: say(figure.source) })}
      </p>
      <p className="figure-state">
        {figure.status ? (
          <Badge meaning={stateMeaning(figure.status)}>{stateWord(figure.status, words)}</Badge>
        ) : null}
        {figure.definition ? <GoLink href={figure.definition}>{t("figure.definition")}</GoLink> : null}
      </p>
    </div>
  );
};
