/** Composes a ratio of two figures, and says why when the definitions forbid it. */
import { type FormEvent, useState } from "react";
import { Button } from "react-aria-components";
import type { ReviewDetail, ReviewFigure } from "../../../api/steering-types.ts";
import { useWords } from "../../../words/language.tsx";
import { Told } from "./told.tsx";
import { useReviewAct } from "./use-review-act.ts";

type Props = { readonly detail: ReviewDetail; readonly reload: () => void };

export const Comparison = ({ detail, reload }: Props) => {
  const { t } = useWords();
  const [numerator, setNumerator] = useState("");
  const [denominator, setDenominator] = useState("");
  const { act, told, sending } = useReviewAct(reload);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (numerator === "" || denominator === "" || sending) return;
    const body = { review: detail.review.id, kind: "ratio", numerator, denominator };
    void act("compose-comparison", body, t("review.compared"));
  };
  return (
    <section className="block" aria-labelledby="compare-title">
      <h2 id="compare-title">{t("review.step.compare")}</h2>
      <p>{t("review.compare-lead")}</p>
      <form className="compare" onSubmit={submit}>
        <Pick
          label={t("review.numerator")}
          name="numerator"
          figures={detail.figures}
          value={numerator}
          onPick={setNumerator}
        />
        <Pick
          label={t("review.denominator")}
          name="denominator"
          figures={detail.figures}
          value={denominator}
          onPick={setDenominator}
        />
        <Button type="submit" className="button" isPending={sending}>
          {t("review.compare")}
        </Button>
      </form>
      <Told told={told} />
    </section>
  );
};

type PickProps = {
  readonly label: string;
  readonly name: string;
  readonly figures: readonly ReviewFigure[];
  readonly value: string;
  readonly onPick: (key: string) => void;
};

const Pick = ({ label, name, figures, value, onPick }: PickProps) => {
  const { t, say, language } = useWords();
  return (
    <div className="field">
      <label htmlFor={`compare-${name}`}>{label}</label>
      <select
        id={`compare-${name}`}
        name={name}
        required
        value={value}
        onChange={(event) => onPick(event.target.value)}
      >
        <option value="">{t("form.choose")}</option>
        {figures.map((figure) => (
          <option key={figure.key} value={figure.key}>
            {figure.indicator} · {say(figure.name)} (
            {language === "fr" ? figure.published : figure.published_en})
          </option>
        ))}
      </select>
    </div>
  );
};
