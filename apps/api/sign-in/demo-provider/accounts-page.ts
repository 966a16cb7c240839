/** The page on which one chooses who to be: one button for each account, by room. */
import type { DemoAccount } from "../../../../gate/index.ts";
import { type RoomName, roomNames, roomTitles } from "../../../../kernel/words.ts";
import { type Html, html } from "../../../public/html.ts";
import { addressIn } from "../../../public/layout.ts";
import type { Language, SignInPage } from "../pages/page.ts";

const words = {
  fr: {
    lead: "Les personnes ci-dessous n'existent pas. Choisissez celle dont vous voulez ouvrir le bureau.",
    none: "Aucun compte de démonstration n'est chargé. Relancez l'instance pour charger la ville fictive.",
    back: "Revenir sans se connecter",
  },
  en: {
    lead: "The people below do not exist. Choose the one whose desk you want to open.",
    none: "No demonstration account is loaded. Start the instance again to load the fictional city.",
    back: "Go back without signing in",
  },
} as const;

const button = ({ login, name, mandates }: DemoAccount, language: Language): Html => {
  const held = mandates.map(({ roleTitle, agency }) => `${roleTitle[language]}, ${agency.name[language]}`);
  return html`<li>
    <button name="login" value="${login}" aria-describedby="of-${login}">${name}</button>
    <p id="of-${login}">${held.join(language === "fr" ? " ; " : "; ")}</p>
  </li>`;
};

const section = (room: RoomName, accounts: readonly DemoAccount[], language: Language): Html => {
  const own = accounts.filter(({ mandates }) => mandates[0]?.room === room);
  return own.length === 0
    ? html``
    : html`<section aria-labelledby="room-${room}">
        <h2 id="room-${room}">${roomTitles[room][language]}</h2>
        <ul>${own.map((account) => button(account, language))}</ul>
      </section>`;
};

/** Accounts by the room of their first mandate. Those without a mandate today are left out: they could not sign in. */
export const accountsPage = (
  language: Language,
  path: string,
  accounts: readonly DemoAccount[],
): SignInPage => {
  const { lead, none, back } = words[language];
  const list = accounts.some(({ mandates }) => mandates.length > 0)
    ? html`<form method="post" action="${addressIn(path, language)}">${roomNames.map((room) => section(room, accounts, language))}</form>`
    : html`<p>${none}</p>`;
  return {
    path,
    title: { fr: "Choisir un compte de démonstration", en: "Choose a demonstration account" },
    body: html`<p>${lead}</p>${list}<p><a href="${addressIn("/sign-in", language)}">${back}</a></p>`,
  };
};
