/** Something is being read. Said once, quietly; nothing moves. */
import { useWords } from "../../words/language.tsx";

export const Waiting = () => {
  const { t } = useWords();
  return (
    <p className="waiting quiet" role="status">
      {t("waiting")}
    </p>
  );
};
