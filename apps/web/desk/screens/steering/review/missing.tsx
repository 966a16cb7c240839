/** What the review still lacks, in words. */
import type { Text } from "../../../../../../kernel/words.ts";
import { Badge } from "../../../parts/basic/badge.tsx";
import { useWords } from "../../../words/language.tsx";

export const Missing = ({ missing }: { readonly missing: readonly Text[] }) => {
  const { t, say } = useWords();
  return (
    <section className="block" aria-labelledby="missing-title">
      <h2 id="missing-title">{t("review.step.missing")}</h2>
      {missing.length === 0 ? (
        <p>
          <Badge meaning="done">{t("review.missing-none")}</Badge>
        </p>
      ) : (
        <ul>
          {missing.map((what) => (
            <li key={what.fr}>{say(what)}</li>
          ))}
        </ul>
      )}
    </section>
  );
};
