/** One figure of a review: in or out, what it says, its visa, and how it was made. */
import { useRef } from "react";
import { Button } from "react-aria-components";
import type { ReviewFigure } from "../../../api/steering-types.ts";
import { Badge } from "../../../parts/basic/badge.tsx";
import { Moment } from "../../../parts/basic/moment.tsx";
import { Figure } from "../../../parts/figure/figure.tsx";
import { useWords } from "../../../words/language.tsx";
import { FigureMaking } from "./figure-making.tsx";
import { Told } from "./told.tsx";
import { useReviewAct } from "./use-review-act.ts";

type Props = {
  readonly figure: ReviewFigure;
  readonly review: string;
  readonly chosen: boolean;
  /** Absent when the review is frozen. */
  readonly onToggle: (() => void) | undefined;
  readonly reload: () => void;
};

export const FigureLine = ({ figure, review, chosen, onToggle, reload }: Props) => {
  const { t, say, language } = useWords();
  const { act, told } = useReviewAct(reload);
  const name = `${figure.indicator} · ${language === "fr" ? figure.label : figure.label_en}`;
  const visaBox = useRef<HTMLDivElement>(null);
  const giveVisa = async () => {
    const given = await act("give-visa", { review, figure: figure.key }, t("review.visa-given"));
    // The button is about to go: what it did takes the focus and is read.
    if (given) visaBox.current?.focus();
  };
  return (
    <li className="review-figure">
      {onToggle ? (
        <label className="tick">
          <input type="checkbox" checked={chosen} onChange={onToggle} />
          <strong>
            <span className="only-heard">{t("review.include")} </span>
            {name}
          </strong>
        </label>
      ) : (
        <p>
          <strong>{name}</strong> · {t(figure.included ? "review.included" : "review.not-included")}
        </p>
      )}
      <Figure
        figure={{
          ...figure,
          published: { fr: figure.published, en: figure.published_en },
          definition: `/desk/figures/${figure.indicator}`,
        }}
      />
      <div className="visa" ref={visaBox} tabIndex={-1}>
        {figure.visa ? (
          <p>
            <Badge meaning="done">{t("review.visa-of", { producer: say(figure.producer) })}</Badge>{" "}
            <Moment when={figure.visa.at} />
          </p>
        ) : (
          <p>
            <Badge meaning="attention">{t("review.no-visa", { producer: say(figure.producer) })}</Badge>
          </p>
        )}
        {figure.canVisa && figure.visa === null ? (
          <Button
            className="button"
            aria-label={`${t("review.give-visa")} ${name}`}
            onPress={() => void giveVisa()}
          >
            {t("review.give-visa")}
          </Button>
        ) : null}
        <Told told={told !== undefined && "refusal" in told ? told : undefined} />
      </div>
      <FigureMaking figure={figure} name={name} />
    </li>
  );
};
