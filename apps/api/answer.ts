/** Results as HTTP answers. */
import type { FastifyReply } from "fastify";
import { type Refusal, type Result, refuse } from "../../kernel/refusal.ts";
import { statusOf } from "./status.ts";

/** Sends a refusal with its status. */
export const sendRefusal = (reply: FastifyReply, refusal: Refusal): FastifyReply =>
  reply.code(statusOf[refusal.kind]).send({ ok: false, refusal });

/** Sends the result of an act: `{ok: true, value}` or the refusal. */
export const sendResult = (reply: FastifyReply, result: Result<unknown>): FastifyReply =>
  result.ok ? reply.send({ ok: true, value: result.value }) : sendRefusal(reply, result.refusal);

/** Sends the rows of a view with their number, or the object of a screen of its own. */
export const sendView = (reply: FastifyReply, result: Result<unknown>): FastifyReply => {
  if (!result.ok) return sendRefusal(reply, result.refusal);
  const { value } = result;
  return reply.send(Array.isArray(value) ? { rows: value, total: value.length } : value);
};

/** Refuses a body or query that is not even an object. */
export const notAnObject = refuse({
  kind: "bad-input",
  say: { fr: "Envoyez un objet JSON.", en: "Send a JSON object." },
  issues: [],
});
