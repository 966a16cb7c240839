/** The figures of a review: which are in it, what each says, and whose visa is given. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { ReviewDetail } from "../../../api/steering-types.ts";
import { useWords } from "../../../words/language.tsx";
import { FigureLine } from "./figure-line.tsx";
import { Told } from "./told.tsx";
import { useReviewAct } from "./use-review-act.ts";

type Props = { readonly detail: ReviewDetail; readonly reload: () => void };

export const ChooseFigures = ({ detail, reload }: Props) => {
  const { t } = useWords();
  const { review, figures } = detail;
  const recorded = figures.filter((figure) => figure.included).map((figure) => figure.key);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(recorded));
  const { act, told, sending } = useReviewAct(reload);
  const frozen = review.state === "frozen";
  const changed = chosen.size !== recorded.length || recorded.some((key) => !chosen.has(key));
  const toggle = (key: string) =>
    setChosen((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  // In the order of the list, whatever the order of the ticks.
  const keys = figures.map((figure) => figure.key).filter((key) => chosen.has(key));
  return (
    <section className="block" aria-labelledby="choose-title">
      <h2 id="choose-title">{t("review.step.choose")}</h2>
      <ul className="review-figures">
        {figures.map((figure) => (
          <FigureLine
            key={figure.key}
            figure={figure}
            review={review.id}
            chosen={chosen.has(figure.key)}
            onToggle={frozen ? undefined : () => toggle(figure.key)}
            reload={reload}
          />
        ))}
      </ul>
      {frozen ? null : (
        <div className="actions sticky">
          <Button
            className="button strong"
            isPending={sending}
            onPress={() =>
              void act(
                "choose-figures",
                { review: review.id, figures: keys, version: review.version },
                t("review.chosen"),
              )
            }
          >
            {t("review.choose")}
          </Button>
          <p role="status" className="quiet">
            {changed ? t("review.unsaved") : ""}
          </p>
        </div>
      )}
      <Told told={told} />
    </section>
  );
};
