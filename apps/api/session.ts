/** Who is asking: the session behind the cookie, or a refusal. */
import type { FastifyRequest } from "fastify";
import { findSession, type Session } from "../../gate/index.ts";
import type { OpenRoom } from "../../kernel/postgres/room.ts";
import { ok, type Result, refuse } from "../../kernel/refusal.ts";
import { notSignedIn } from "./status.ts";

/** The name of the session cookie. */
export const sessionCookie = "trame_session";

/** The session of a request. */
export const sessionOf = async (gate: OpenRoom, request: FastifyRequest): Promise<Result<Session>> => {
  const cookie = request.cookies[sessionCookie];
  if (!cookie) return refuse(notSignedIn);
  const found = await findSession(gate, cookie);
  if (!found.ok) return found;
  return found.value ? ok(found.value) : refuse(notSignedIn);
};
