/** What is answered when a request cannot be read or something broke: a sentence, never a stack or data. */
import { randomBytes } from "node:crypto";
import type { FastifyError, FastifyInstance } from "fastify";
import { sendRefusal } from "./answer.ts";
import { broken } from "./status.ts";

const unreadable = (error: FastifyError) => {
  if (error.code === "FST_ERR_CTP_BODY_TOO_LARGE")
    return {
      kind: "too-large",
      say: {
        fr: "Cet envoi est trop lourd. Raccourcissez le texte ou divisez le fichier.",
        en: "This submission is too large. Shorten the text or split the file.",
      },
    } as const;
  if (error.code === "FST_ERR_CTP_INVALID_MEDIA_TYPE")
    return {
      kind: "bad-input",
      say: {
        fr: "Envoyez du JSON (content-type: application/json).",
        en: "Send JSON (content-type: application/json).",
      },
    } as const;
  return {
    kind: "bad-input",
    say: {
      fr: "Cet envoi n'est pas lisible. Vérifiez le JSON et recommencez.",
      en: "This submission cannot be read. Check the JSON and try again.",
    },
  } as const;
};

/** Sets the handler of errors. The log keeps the error under a reference; the answer gives only that. */
export const handleFailures = (app: FastifyInstance): void => {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (error.statusCode !== undefined && error.statusCode < 500)
      return sendRefusal(reply, unreadable(error));
    const reference = randomBytes(4).toString("hex");
    // The message of a database error may quote a row: only its code and the place in our code are kept.
    request.log.error(
      { reference, code: error.code, at: error.stack?.split("\n").slice(1, 6) },
      "request failed",
    );
    return reply.code(500).send({ ok: false, refusal: { kind: "unavailable", say: broken(reference) } });
  });
};
