/** The two cookies of Trame. Neither can be read by a script. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { sessionCookie } from "../session.ts";

/** Ties a sign-in to the browser that started it. */
const browserCookie = "trame_sign_in";

const common = (origin: string) =>
  ({ httpOnly: true, sameSite: "lax", secure: origin.startsWith("https:") }) as const;

/** The value of the session's cookie, empty when there is none. */
export const readSessionCookie = (request: FastifyRequest): string => request.cookies[sessionCookie] ?? "";

/** Gives the browser its session until it ends. */
export const giveSession = (reply: FastifyReply, origin: string, value: string, endsAt: Date): FastifyReply =>
  reply.setCookie(sessionCookie, value, { ...common(origin), path: "/", expires: endsAt });

/** Takes the session back from the browser. */
export const takeSession = (reply: FastifyReply, origin: string): FastifyReply =>
  reply.clearCookie(sessionCookie, { ...common(origin), path: "/" });

/** The value that marks the browser of a sign-in under way, empty when there is none. */
export const readBrowserCookie = (request: FastifyRequest): string => request.cookies[browserCookie] ?? "";

/** Marks the browser that leaves for its provider. `Lax` lets the mark come back with it. */
export const markBrowser = (reply: FastifyReply, origin: string, value: string): FastifyReply =>
  reply.setCookie(browserCookie, value, { ...common(origin), path: "/sign-in", maxAge: 600 });

/** Takes the mark away once it served. */
export const unmarkBrowser = (reply: FastifyReply, origin: string): FastifyReply =>
  reply.clearCookie(browserCookie, { ...common(origin), path: "/sign-in" });
