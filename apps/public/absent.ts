/** The page of an address that leads nowhere: says so, and gives a way on. */
import { html } from "./html.ts";
import { addressIn, type Language, page } from "./layout.ts";

/** A whole page, with one link: where one may look instead. */
export const absentPage = (
  language: Language,
  demonstration: boolean,
  way: { path: string; label: { fr: string; en: string } } = {
    path: "/",
    label: { fr: "Revenir à l'accueil", en: "Back to the home page" },
  },
): string =>
  page(
    {
      language,
      path: way.path,
      title: { fr: "Cette page n'existe pas", en: "This page does not exist" },
      demonstration,
    },
    html`<p>${language === "fr" ? "Vérifiez l'adresse, ou repartez d'ici." : "Check the address, or start again from here."}</p>
      <p><a href="${addressIn(way.path, language)}">${way.label[language]}</a></p>`,
  );
