/** `GET /sign-in/return`: the browser comes back from its provider, and a session opens. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import {
  closeSession,
  findSession,
  type OpenedSession,
  openSession,
  signInLost,
  takeSignIn,
} from "../../../gate/index.ts";
import type { Result } from "../../../kernel/refusal.ts";
import { giveSession, readBrowserCookie, readSessionCookie, unmarkBrowser } from "./cookies.ts";
import type { Desk } from "./desk.ts";
import { asked, preferredLanguage } from "./pages/page.ts";
import { sendRefused } from "./pages/refused.ts";

const arrive = async (
  request: FastifyRequest,
  { gate, origin, parties }: Desk,
): Promise<Result<OpenedSession>> => {
  const state = asked(request, "state");
  const kept = await takeSignIn(gate, { state, browser: readBrowserCookie(request) });
  if (!kept.ok) return kept;
  const party = parties.get(kept.value.provider);
  if (!party) return signInLost;
  const identity = await party.arrive({ ...kept.value, state, url: new URL(request.url, origin) });
  return identity.ok ? openSession(gate, identity.value) : identity;
};

/** Who signs in again leaves nothing open behind. */
const leaveFormer = async (request: FastifyRequest, { gate }: Desk): Promise<void> => {
  const former = await findSession(gate, readSessionCookie(request));
  if (former.ok && former.value) await closeSession(gate, former.value);
};

/** Mounts the route. */
export const mountReturn = (app: FastifyInstance, desk: Desk): void => {
  app.get("/sign-in/return", async (request, reply) => {
    const opened = await arrive(request, desk);
    unmarkBrowser(reply, desk.origin).header("cache-control", "no-store");
    if (!opened.ok) return sendRefused(reply, preferredLanguage(request), opened, desk.demonstration);
    await leaveFormer(request, desk);
    const { cookie, endsAt } = opened.value;
    return giveSession(reply, desk.origin, cookie, endsAt).redirect("/desk/", 303);
  });
};
