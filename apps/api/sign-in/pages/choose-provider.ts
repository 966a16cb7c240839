/** The first page: who vouches for you? */
import { type Html, html } from "../../../public/html.ts";
import type { ProviderSettings } from "../settings.ts";
import type { Language, SignInPage } from "./page.ts";

const words = {
  fr: {
    lead: "Trame ne garde aucun mot de passe. Choisissez le service qui vous connaît déjà.",
    none: "Aucun service d'identité n'est réglé sur cette instance. Prévenez la personne qui l'administre.",
  },
  en: {
    lead: "Trame keeps no password. Choose the service that knows you already.",
    none: "No identity service is set up on this instance. Tell the person who runs it.",
  },
} as const;

type Choice = Pick<ProviderSettings, "name" | "title">;

const link = ({ name, title }: Choice, language: Language): Html =>
  html`<li><a class="button" href="/sign-in/start?provider=${encodeURIComponent(name)}&amp;lang=${language}">${title[language]}</a></li>`;

/** The page on which one chooses among the providers of this instance. */
export const chooseProviderPage = (language: Language, choices: readonly Choice[]): SignInPage => {
  const { lead, none } = words[language];
  return {
    path: "/sign-in",
    title: { fr: "Se connecter", en: "Sign in" },
    body:
      choices.length === 0
        ? html`<p>${none}</p>`
        : html`<p>${lead}</p><ul>${choices.map((choice) => link(choice, language))}</ul>`,
  };
};
