/** Whether a request was made by one of our own pages. */
import type { FastifyRequest } from "fastify";
import { refuse } from "../../../kernel/refusal.ts";

/** Another site asked for a change. */
export const fromElsewhere = refuse({
  kind: "not-allowed",
  say: {
    fr: "Cette demande ne vient pas d'une page de Trame : elle n'a rien changé. Recommencez depuis votre bureau.",
    en: "This request does not come from a page of Trame: it changed nothing. Start again from your desk.",
  },
});

/**
 * False when the browser says that another site asks: by `Sec-Fetch-Site` where it is sent, by `Origin` otherwise.
 * A page can forge neither (Fetch Metadata; RFC 6454, section 7.3), and every browser sends one of them with a post:
 * what sends neither is no browser, and bears nobody's cookies by accident.
 */
export const isFromOurPages = ({ headers }: Pick<FastifyRequest, "headers">, origin: string): boolean => {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  return headers.origin === undefined || headers.origin === origin;
};
