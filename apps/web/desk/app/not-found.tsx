/** An address that leads nowhere: says so, and gives a way on. */
import { Link } from "wouter";
import { useWords } from "../words/language.tsx";
import { Screen } from "./screen.tsx";

export const NotFound = () => {
  const { t } = useWords();
  return (
    <Screen title={t("not-found.title")}>
      <p>{t("not-found.explain")}</p>
      <p>
        <Link href="/">{t("not-found.home")}</Link>
      </p>
    </Screen>
  );
};
