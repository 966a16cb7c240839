/** One press changes the language of the whole desk. Each language is named in itself. */
import { Button } from "react-aria-components";
import { useWords } from "../words/language.tsx";

export const LanguageSwitch = () => {
  const { language, setLanguage } = useWords();
  const other = language === "fr" ? "en" : "fr";
  return (
    <Button className="button plain" onPress={() => setLanguage(other)}>
      <span lang={other}>{other === "fr" ? "Français" : "English"}</span>
    </Button>
  );
};
