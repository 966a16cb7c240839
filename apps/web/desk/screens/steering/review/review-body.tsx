/** The four steps of a review on one page: choose, compare, see what is missing, freeze. */
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
import { ReviewLinks } from "./review-links.tsx";

type Props = { readonly detail: ReviewDetail; readonly reload: () => void };

export const ReviewBody = ({ detail, reload }: Props) => {
  const words = useWords();
  const { t, say, language } = words;
  const { review, figures } = detail;
  const included = figures.filter((figure) => figure.included);
  const visas = included.filter((figure) => figure.visa !== null).length;
  const frozen = review.state === "frozen";
  const about = {
    day: formatDay(review.on, language),
    period: periodWords(review.period, language),
    version: review.version,
  };
  return (
    <Screen
      title={say(review.title)}
      tools={<Badge meaning={stateMeaning(review.state)}>{stateWord(review.state, words)}</Badge>}
      lead={
        <>
          <p>
            <Link href="/reviews">{t("reviews.title")}</Link>
          </p>
          <p>{t("review.about", about)}</p>
          <p>{t("review.progress", { included: included.length, count: visas })}</p>
        </>
      }
    >
      {frozen ? (
        <Notice meaning="done" title={t("review.frozen")}>
          <p>{t("review.frozen-lead")}</p>
        </Notice>
      ) : null}
      <ReviewLinks detail={detail} />
      <ChooseFigures key={review.version} detail={detail} reload={reload} />
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
