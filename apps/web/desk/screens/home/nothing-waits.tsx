/** The empty home: nothing awaits, and this is what comes next. */
import { Notice } from "../../parts/basic/notice.tsx";
import { useWords } from "../../words/language.tsx";

export const NothingWaits = () => {
  const { t } = useWords();
  return (
    <Notice meaning="done" title={t("home.nothing")}>
      <p>{t("home.next")}</p>
    </Notice>
  );
};
