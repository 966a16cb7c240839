/** The quality of the data, said before the figures: how much is provisional, revised, or without visa. */
import type { Text } from "../../../../../../kernel/words.ts";
import { useWords } from "../../../words/language.tsx";

export const Quality = ({ quality }: { readonly quality: readonly Text[] }) => {
  const { t, say } = useWords();
  if (quality.length === 0) return null;
  return (
    <section aria-labelledby="quality-title">
      <h2 id="quality-title" className="small-title">
        {t("review.quality")}
      </h2>
      <ul>
        {quality.map((line) => (
          <li key={line.fr}>{say(line)}</li>
        ))}
      </ul>
    </section>
  );
};
