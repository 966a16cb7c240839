/** Refuses a change asked from another site (cross-site request forgery). */
import type { FastifyInstance } from "fastify";
import { sendRefusal } from "./answer.ts";

const elsewhere = {
  kind: "not-allowed",
  say: {
    fr: "Cette demande vient d'un autre site : elle est refusée.",
    en: "This request comes from another site: it is refused.",
  },
} as const;

/**
 * Every POST must come from our own pages: `Sec-Fetch-Site` when the browser sends it, else `Origin`.
 * A client that sends neither (a command line, a test) carries no browser's cookies by accident.
 */
export const sameOriginOnly = (app: FastifyInstance, origin: string): void => {
  app.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET" || request.method === "HEAD" || request.url.startsWith("/demo-idp/")) return;
    const site = request.headers["sec-fetch-site"];
    const from = request.headers.origin;
    const ours = site === undefined ? from === undefined || from === origin : site === "same-origin";
    if (!ours) await sendRefusal(reply, elsewhere);
  });
};
