/** Light, dark, or as the system says. `static/assets/theme.js` applies the same choice before the first paint. */
import { keep, recall } from "../api/stored.ts";

/** The themes one may choose. */
export const themes = ["auto", "light", "dark"] as const;
/** One of the themes. */
export type Theme = (typeof themes)[number];

/** The theme chosen on this device. */
export const chosenTheme = (): Theme => {
  const theme = recall<Theme>("localStorage", "trame.theme");
  return theme === "light" || theme === "dark" ? theme : "auto";
};

/** Applies a theme now and keeps it. */
export const chooseTheme = (theme: Theme): void => {
  keep("localStorage", "trame.theme", theme === "auto" ? undefined : theme);
  if (theme === "auto") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.setAttribute("data-theme", theme);
};
