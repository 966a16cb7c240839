/** Sets two figures against each other, and says why when their definitions forbid it. */
import { useState } from "react";
import type { ReviewDetail } from "../../../api/steering-types.ts";
import { useSession } from "../../../app/session.ts";
import { ActForm } from "../../../parts/form/act-form.tsx";
import { useWords } from "../../../words/language.tsx";
import { comparisonFields } from "./comparison-fields.ts";
import { ComparisonList } from "./comparison-list.tsx";
import { Told } from "./told.tsx";
import type { Told as What } from "./use-review-act.ts";

type Props = { readonly detail: ReviewDetail; readonly reload: () => void };

export const Comparison = ({ detail, reload }: Props) => {
  const words = useWords();
  const { t } = words;
  const { me, room } = useSession();
  const [told, setTold] = useState<What>(undefined);
  const act = room.acts.find((known) => known.name === "compose-comparison");
  if (act === undefined) return <ComparisonList detail={detail} />;
  const { review } = detail;
  return (
    <section className="block" aria-labelledby="compare-title">
      <h2 id="compare-title">{t("review.step.compare")}</h2>
      <p>{t("review.compare-lead")}</p>
      <ComparisonList detail={detail} />
      <Told told={told} />
      <ActForm
        key={review.version}
        room={room.room}
        act={{ ...act, fields: comparisonFields(act.fields, detail, words) }}
        place={`${me.mandate.id}/compose-comparison/${review.id}/${review.version}`}
        given={{ review: review.id, version: review.version, kind: "ratio" }}
        onDone={(_, startAgain) => {
          setTold({ done: t("review.compared") });
          startAgain();
          reload();
        }}
      />
    </section>
  );
};
