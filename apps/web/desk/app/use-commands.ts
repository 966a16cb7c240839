/** What the palette offers to this mandate. */
import { roomTitles } from "../../../../kernel/words.ts";
import { useWords } from "../words/language.tsx";
import { chooseTheme, themes } from "../words/theme.ts";
import { destinationsOf } from "./destinations.ts";
import { useSession } from "./session.ts";
import { signOut, switchMandate } from "./switch-mandate.ts";

/** One line of the command palette. */
export type Command = {
  readonly id: string;
  readonly group: string;
  readonly name: string;
  readonly run: () => void;
};

/** Screens, lists, acts, other mandates, then the settings of the desk. */
export const useCommands = (go: (path: string) => void, onHelp: () => void): readonly Command[] => {
  const { t, say, language, setLanguage } = useWords();
  const { me, room } = useSession();
  const places = destinationsOf(room).map((place) => ({
    id: `go ${place.path}`,
    group:
      place.group === "screens" || place.group === "everywhere"
        ? t("palette.screens")
        : t(`nav.group.${place.group}`),
    name: "key" in place.name ? t(place.name.key) : say(place.name.text),
    run: () => go(place.path),
  }));
  const mandates = me.mandates
    .filter((held) => held.id !== me.mandate.id)
    .map((held) => ({
      id: `mandate ${held.id}`,
      group: t("palette.mandates"),
      name: `${say(held.roleTitle)} · ${say(held.agency.name)} · ${say(roomTitles[held.room])}`,
      run: () => void switchMandate(held.id),
    }));
  const group = t("palette.settings");
  const settings = [
    {
      id: "language",
      group,
      name: t("palette.language"),
      run: () => setLanguage(language === "fr" ? "en" : "fr"),
    },
    ...themes.map((theme) => ({
      id: `theme ${theme}`,
      group,
      name: `${t("theme.name")} : ${t(`theme.${theme}`)}`,
      run: () => chooseTheme(theme),
    })),
    { id: "help", group, name: t("help.title"), run: onHelp },
    { id: "sign-out", group, name: t("shell.sign-out"), run: () => void signOut() },
  ];
  return [...places, ...mandates, ...settings];
};
