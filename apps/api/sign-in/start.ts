/** `GET /sign-in/start`: the browser leaves for its provider. */
import type { FastifyInstance } from "fastify";
import { newToken, startSignIn } from "../../../gate/index.ts";
import { type Refused, refuseMissing } from "../../../kernel/refusal.ts";
import { markBrowser } from "./cookies.ts";
import type { Desk } from "./desk.ts";
import { asked, languageOf } from "./pages/page.ts";
import { sendRefused } from "./pages/refused.ts";

const noProvider = refuseMissing({ fr: "ce service d'identité", en: "this identity service" });

const loopback = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** `localhost` and `127.0.0.1` are one machine and two sites: the way back leads to the one that Trame calls its own. */
const isOtherLoopback = (host: string, origin: string): boolean => {
  const own = new URL(origin).host;
  return host !== own && loopback.test(host) && loopback.test(own);
};

/** Mounts the route. */
export const mountStart = (app: FastifyInstance, { gate, origin, demonstration, parties }: Desk): void => {
  app.get("/sign-in/start", async (request, reply) => {
    const no = (refused: Refused) => sendRefused(reply, languageOf(request), refused, demonstration);
    const name = asked(request, "provider");
    const party = parties.get(name);
    if (!party) return no(noProvider);
    if (isOtherLoopback(request.headers.host ?? "", origin)) {
      const { pathname, search } = new URL(request.url, origin);
      return reply.redirect(`${origin}${pathname}${search}`, 303);
    }
    const departure = await party.depart();
    if (!departure.ok) return no(departure);
    const { url, ...secrets } = departure.value;
    const browser = newToken();
    const kept = await startSignIn(gate, { ...secrets, browser, provider: name });
    if (!kept.ok) return no(kept);
    return markBrowser(reply, origin, browser).header("cache-control", "no-store").redirect(url.href, 303);
  });
};
