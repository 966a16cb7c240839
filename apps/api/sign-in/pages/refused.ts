/** A sign-in that did not succeed: why, and the way back. */
import type { FastifyReply } from "fastify";
import type { Refused } from "../../../../kernel/refusal.ts";
import type { Text } from "../../../../kernel/words.ts";
import { html } from "../../../public/html.ts";
import { addressIn } from "../../../public/layout.ts";
import { statusOf } from "../../status.ts";
import { type Language, type SignInPage, sendPage } from "./page.ts";

const back: Text = { fr: "Recommencer depuis la page de connexion", en: "Start again from the sign-in page" };

/** The page that bears a refusal's own sentence. */
export const refusedPage = (language: Language, say: Text): SignInPage => ({
  path: "/sign-in",
  title: { fr: "Connexion impossible", en: "Sign-in not possible" },
  body: html`<p role="alert">${say[language]}</p><p><a class="button" href="${addressIn("/sign-in", language)}">${back[language]}</a></p>`,
});

/** Sends that page, with the status of the refusal. */
export const sendRefused = (
  reply: FastifyReply,
  language: Language,
  { refusal }: Refused,
  demonstration: boolean,
): FastifyReply =>
  sendPage(reply, statusOf[refusal.kind], language, refusedPage(language, refusal.say), demonstration);
