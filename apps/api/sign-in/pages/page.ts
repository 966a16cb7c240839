/** The frame of the sign-in pages: that of the public ones, without script, never kept by a cache. */
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Text } from "../../../../kernel/words.ts";
import type { Html } from "../../../public/html.ts";
import { type Language, page } from "../../../public/layout.ts";

export type { Language } from "../../../public/layout.ts";

/** One of the sign-in pages. `path` leads to it again, in the other language. */
export type SignInPage = { readonly path: string; readonly title: Text; readonly body: Html };

/** One value of the address's query, empty when it is missing or given twice. */
export const asked = (request: Pick<FastifyRequest, "query">, name: string): string => {
  const value = (request.query as Record<string, unknown> | undefined)?.[name];
  return typeof value === "string" ? value : "";
};

/** The language that the address asks for, as on the public pages: French unless it says `lang=en`. */
export const languageOf = (request: FastifyRequest): Language =>
  asked(request, "lang") === "en" ? "en" : "fr";

/** On the way back from a provider the address is not ours: the browser's preference decides. */
export const preferredLanguage = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(request.headers["accept-language"] ?? "") ? "en" : "fr";

/** Sends a page. */
export const sendPage = (
  reply: FastifyReply,
  status: number,
  language: Language,
  { path, title, body }: SignInPage,
  demonstration: boolean,
): FastifyReply =>
  reply
    .code(status)
    .type("text/html; charset=utf-8")
    .header("cache-control", "no-store")
    .send(page({ language, path, title, demonstration }, body));
