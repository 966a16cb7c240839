/** The figures of a review: which are in it, what each says, and whose visa is given. */
import { useState } from "react";
import { Button } from "react-aria-components";
import type { ReviewDetail } from "../../../api/steering-types.ts";
import { useWords } from "../../../words/language.tsx";
import { FigureLine } from "./figure-line.tsx";
import { Told } from "./told.tsx";
import { useReviewAct } from "./use-review-act.ts";

type Ticks = { readonly version: number; readonly keys: ReadonlySet<string> | undefined };
type Props = { readonly detail: ReviewDetail; readonly reload: () => void };

export const ChooseFigures = ({ detail, reload }: Props) => {
  const { t } = useWords();
  const { review, figures } = detail;
  const recorded = figures.filter((figure) => figure.included).map((figure) => figure.key);
  // Ticks not recorded yet, and the version they were made on: a newer version is what was recorded, ticks included.
  const [ticks, setTicks] = useState<Ticks>({ version: review.version, keys: undefined });
  const ticked = ticks.version === review.version ? ticks.keys : undefined;
  const chosen = ticked ?? new Set(recorded);
  const { act, told } = useReviewAct(reload);
  const fixed = review.state === "frozen" || detail.canChoose === false;
  const changed = chosen.size !== recorded.length || recorded.some((key) => !chosen.has(key));
  const toggle = (key: string) =>
    setTicks((before) => {
      const next = new Set((before.version === review.version ? before.keys : undefined) ?? recorded);
      if (!next.delete(key)) next.add(key);
      return { version: review.version, keys: next };
    });
  // In the order of the list, whatever the order of the ticks.
  const keys = figures.map((figure) => figure.key).filter((key) => chosen.has(key));
  const record = async () => {
    const body = { review: review.id, figures: keys, version: review.version };
    await act("choose-figures", body, t("review.chosen"));
  };
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
            onToggle={fixed ? undefined : () => toggle(figure.key)}
            reload={reload}
          />
        ))}
      </ul>
      {fixed ? null : (
        <div className="actions sticky">
          <Button className="button strong" onPress={() => void record()}>
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
