/** One figure of a review: in or out, what it says, its visa, and how it was made. */
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
  const { t, say } = useWords();
  const { act, told } = useReviewAct(reload);
  const name = `${figure.indicator} · ${say(figure.name)}`;
  return (
    <li className="review-figure">
      {onToggle ? (
        <label className="tick">
          <input type="checkbox" checked={chosen} onChange={onToggle} />
          <span>
            <span className="only-heard">{t("review.include")} </span>
            <strong>{name}</strong>
          </span>
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
      <div className="visa">
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
            onPress={() => void act("give-visa", { review, figure: figure.key }, t("review.visa-given"))}
          >
            {t("review.give-visa")}
          </Button>
        ) : null}
        <Told told={told} />
      </div>
      <FigureMaking figure={figure} name={name} />
    </li>
  );
};
