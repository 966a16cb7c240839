/** Freezing cannot be undone: it is asked twice, in the page, without a window that steals the focus. */
import { Lock } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { ReviewDetail } from "../../../api/steering-types.ts";
import { Notice } from "../../../parts/basic/notice.tsx";
import { useWords } from "../../../words/language.tsx";
import { Told } from "./told.tsx";
import { useReviewAct } from "./use-review-act.ts";

type Props = { readonly detail: ReviewDetail; readonly reload: () => void };

export const Freeze = ({ detail, reload }: Props) => {
  const { t } = useWords();
  const { review, canFreeze } = detail;
  const [sure, setSure] = useState(false);
  const sureButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (sure) sureButton.current?.focus();
  }, [sure]);
  const { act, told } = useReviewAct(reload);
  const freeze = () =>
    act("freeze-review", { review: review.id, version: review.version }, t("review.frozen"));
  return (
    <section className="block" aria-labelledby="freeze-title">
      <h2 id="freeze-title">{t("review.step.freeze")}</h2>
      <p>{t("review.freeze-lead")}</p>
      {canFreeze ? null : <p className="quiet">{t("review.freeze-not-yet")}</p>}
      {canFreeze && !sure ? (
        <Button className="button strong" onPress={() => setSure(true)}>
          <Lock aria-hidden size={18} /> {t("review.freeze")}
        </Button>
      ) : null}
      {canFreeze && sure ? (
        <Notice meaning="attention" title={t("review.freeze-lead")}>
          <div className="actions">
            <Button ref={sureButton} className="button strong" onPress={() => void freeze()}>
              {t("review.freeze-sure")}
            </Button>
            <Button className="button" onPress={() => setSure(false)}>
              {t("review.freeze-back")}
            </Button>
          </div>
        </Notice>
      ) : null}
      {/* When it is frozen, the head of the review says so. */}
      <Told told={told !== undefined && "refusal" in told ? told : undefined} />
    </section>
  );
};
