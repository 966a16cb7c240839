/** What a person sees who is not signed in: one thing to do. */
import { LogIn } from "lucide-react";
import { useEffect } from "react";
import { useWords } from "../words/language.tsx";
import { LanguageSwitch } from "./language-switch.tsx";

export const SignIn = () => {
  const { t } = useWords();
  useEffect(() => {
    document.title = `${t("sign-in.title")} · Trame`;
  }, [t]);
  return (
    <main className="alone">
      <h1>{t("sign-in.title")}</h1>
      <p>{t("sign-in.explain")}</p>
      <p>
        <a className="button strong" href="/sign-in">
          <LogIn aria-hidden size={18} /> {t("sign-in.go")}
        </a>
      </p>
      <LanguageSwitch />
    </main>
  );
};
