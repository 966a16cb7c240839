/** The frame of every public page: server-rendered, without script, in French or English. */

import type { Text } from "../../kernel/words.ts";
import { type Html, html } from "./html.ts";

/** The two languages of the public pages. */
export type Language = "fr" | "en";

/** What the frame of a page needs to know of it. */
export type PageFrame = {
  readonly language: Language;
  readonly path: string;
  readonly title: Text;
  readonly demonstration: boolean;
};

const links: readonly { path: string; label: Text }[] = [
  { path: "/", label: { fr: "Accueil", en: "Home" } },
  { path: "/points-d-etape", label: { fr: "Chiffres et points d'étape", en: "Figures and reviews" } },
  { path: "/horaires", label: { fr: "Lieux d'accueil et horaires", en: "Reception sites and hours" } },
  { path: "/murs", label: { fr: "Ce qui peut passer", en: "What may pass" } },
  { path: "/accessibilite", label: { fr: "Accessibilité", en: "Accessibility" } },
];

const fictional: Text = {
  fr: "Données fictives : ville de démonstration. Aucune personne réelle, aucune adresse réelle.",
  en: "Fictional data: demonstration city. No real person, no real address.",
};

/** The address of a page in a language. */
export const addressIn = (path: string, language: Language): string =>
  language === "fr" ? path : `${path}?lang=en`;

/** One whole page. */
export const page = (frame: PageFrame, body: Html): string => {
  const { language, path } = frame;
  const other: Language = language === "fr" ? "en" : "fr";
  return `<!doctype html>${
    html`<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>${frame.title[language]} · Trame</title>
    <link rel="stylesheet" href="/assets/public.css">
    <link rel="stylesheet" href="/assets/pages.css">
  </head>
  <body class="public">
    <a class="skip" href="#content">${language === "fr" ? "Aller au contenu" : "Skip to content"}</a>
    ${frame.demonstration ? html`<aside class="public-notice" aria-label="${language === "fr" ? "Avertissement" : "Notice"}">${fictional[language]}</aside>` : html``}
    <header class="public-header">
      <p class="public-name"><a href="${addressIn("/", language)}">Trame</a></p>
      <nav aria-label="${language === "fr" ? "Pages publiques" : "Public pages"}"><ul>
        ${links.map((link) => html`<li><a href="${addressIn(link.path, language)}"${link.path === path ? html` aria-current="page"` : html``}>${link.label[language]}</a></li>`)}
        <li><a href="${addressIn(path, other)}" lang="${other}" hreflang="${other}">${other === "en" ? "English" : "Français"}</a></li>
        <li><a href="/sign-in">${language === "fr" ? "Espace des partenaires" : "Partners' desk"}</a></li>
      </ul></nav>
    </header>
    <main id="content" class="page" tabindex="-1">
      <h1>${frame.title[language]}</h1>
      ${body}
    </main>
    <footer class="public-footer"><p>${language === "fr" ? "Trame : le plan commun d'une ville et de ses partenaires. Logiciel libre, EUPL 1.2." : "Trame: the joint plan of a city and its partners. Free software, EUPL 1.2."}</p></footer>
  </body>
</html>`.text
  }`;
};
