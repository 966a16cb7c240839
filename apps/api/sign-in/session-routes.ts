/** `POST /api/sign-out`, `/api/mandate`, `/api/language`: what a signed-in agent does with their own session. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { closeSession, type Session, setLanguage, switchMandate } from "../../../gate/index.ts";
import { choice, id } from "../../../kernel/parse/fields.ts";
import { parseInput } from "../../../kernel/parse/input.ts";
import { ok, type Result } from "../../../kernel/refusal.ts";
import { sendResult } from "../answer.ts";
import { sessionOf } from "../session.ts";
import { takeSession } from "./cookies.ts";
import type { Desk } from "./desk.ts";
import { isForm } from "./form-body.ts";
import { preferredLanguage } from "./pages/page.ts";
import { sendRefused } from "./pages/refused.ts";
import { fromElsewhere, isFromOurPages } from "./same-origin.ts";

const mandateInput = z.strictObject({ mandate: id({ label: { fr: "Mandat", en: "Mandate" } }) });

const languageInput = z.strictObject({
  language: choice({
    label: { fr: "Langue", en: "Language" },
    options: [
      { value: "fr", label: { fr: "Français", en: "French" } },
      { value: "en", label: { fr: "Anglais", en: "English" } },
    ],
  }),
});

/** Mounts the three routes. */
export const mountSessionRoutes = (app: FastifyInstance, { gate, origin, demonstration }: Desk): void => {
  const signedIn = async (request: FastifyRequest): Promise<Result<Session>> =>
    isFromOurPages(request, origin) ? sessionOf(gate, request) : fromElsewhere;

  /** A plain form goes on to a page; a script gets the result. */
  const answer = (request: FastifyRequest, reply: FastifyReply, result: Result<unknown>, next: string) => {
    reply.header("cache-control", "no-store");
    if (!isForm(request.headers["content-type"])) return sendResult(reply, result);
    if (result.ok) return reply.redirect(next, 303);
    return sendRefused(reply, preferredLanguage(request), result, demonstration);
  };

  app.post("/api/sign-out", async (request, reply) => {
    const session = await signedIn(request);
    // Nobody signed in any more is what was asked for.
    const gone = !session.ok && session.refusal.kind === "not-signed-in";
    const result = session.ok ? await closeSession(gate, session.value) : gone ? ok(null) : session;
    if (result.ok) takeSession(reply, origin);
    return answer(request, reply, result, "/sign-in");
  });

  app.post("/api/mandate", async (request, reply) => {
    const session = await signedIn(request);
    const input = session.ok ? parseInput(mandateInput, request.body) : session;
    if (!session.ok || !input.ok) return answer(request, reply, input, "/desk/");
    return answer(request, reply, await switchMandate(gate, session.value, input.value.mandate), "/desk/");
  });

  app.post("/api/language", async (request, reply) => {
    const session = await signedIn(request);
    const input = session.ok ? parseInput(languageInput, request.body) : session;
    if (!session.ok || !input.ok) return answer(request, reply, input, "/desk/");
    return answer(request, reply, await setLanguage(gate, session.value, input.value.language), "/desk/");
  });
};
