/** The four steps of a review on one page: choose, compare, see what is missing, freeze. */
import { useEffect, useRef } from "react";
import { Link } from "wouter";
import type { ReviewDetail } from "../../../api/steering-types.ts";
import { Screen } from "../../../app/screen.tsx";
import { Badge } from "../../../parts/basic/badge.tsx";
import { Notice } from "../../../parts/basic/notice.tsx";
import { stateMeaning, stateWord } from "../../../parts/state-words.ts";
import { formatDay } from "../../../words/days.ts";
import { useWords } from "../../../words/language.tsx";
import { ChooseFigures } from "./choose-figures.tsx";
import { Comparison } from "./comparison.tsx";
import { Freeze } from "./freeze.tsx";
import { Missing } from "./missing.tsx";
import { periodWords } from "./period-words.ts";
import { Quality } from "./quality.tsx";
import { ReviewLinks } from "./review-links.tsx";

type Props = { readonly detail: ReviewDetail; readonly reload: () => void };

export const ReviewBody = ({ detail, reload }: Props) => {
  const words = useWords();
  const { t, say, language } = words;
  const { review, figures } = detail;
  const included = figures.filter((figure) => figure.included);
  const visas = included.filter((figure) => figure.visa !== null).length;
  const frozen = review.state === "frozen";
  const frozenBox = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    // The button that froze it is gone: the focus goes to what it did.
    if (frozen && wasOpen.current) frozenBox.current?.focus();
    wasOpen.current = !frozen;
  }, [frozen]);
  const about = { day: formatDay(review.on, language), version: review.version };
  const period = periodWords(review.period, language);
  return (
    <Screen
      title={say(review.title) || t("review.untitled", { day: formatDay(review.on, language) })}
      tools={<Badge meaning={stateMeaning(review.state)}>{stateWord(review.state, words)}</Badge>}
      lead={
        <>
          <p>
            <Link href="/reviews">{t("reviews.title")}</Link>
          </p>
          <p>
            {t("review.about", about)}
            {period === "" ? "" : ` ${t("review.about-period", { period })}`}
          </p>
          <p>
            {t("review.chosen-count", { count: included.length })} ·{" "}
            {t("review.visa-count", { count: visas })}
          </p>
        </>
      }
    >
      {frozen ? (
        <Notice ref={frozenBox} meaning="done" title={t("review.frozen")}>
          <p>{t("review.frozen-lead")}</p>
        </Notice>
      ) : null}
      <ReviewLinks detail={detail} />
      <Quality quality={detail.quality ?? []} />
      <ChooseFigures detail={detail} reload={reload} />
      {frozen ? null : (
        <>
          <Comparison detail={detail} reload={reload} />
          <Missing missing={detail.missing} />
          <Freeze detail={detail} reload={reload} />
        </>
      )}
    </Screen>
  );
};
