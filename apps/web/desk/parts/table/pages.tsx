/** A hundred rows at a time: a thousand stay smooth, on a phone too. */
import { Button } from "react-aria-components";
import { useWords } from "../../words/language.tsx";

type Props = { readonly page: number; readonly pages: number; readonly onPage: (page: number) => void };

export const Pages = ({ page, pages, onPage }: Props) => {
  const { t } = useWords();
  if (pages === 1) return null;
  return (
    <nav className="pages" aria-label={t("table.pages")}>
      <Button className="button" isDisabled={page === 0} onPress={() => onPage(page - 1)}>
        {t("table.before")}
      </Button>
      <span role="status">{t("table.page", { page: page + 1, pages })}</span>
      <Button className="button" isDisabled={page === pages - 1} onPress={() => onPage(page + 1)}>
        {t("table.after")}
      </Button>
    </nav>
  );
};
