/** Reads the body of a plain form, so that our pages need no script to post. */
import type { FastifyInstance } from "fastify";

/** Largest form accepted, in bytes: ours hold an identifier. */
const largest = 4096;

/** Teaches an application to read `application/x-www-form-urlencoded`. */
export const readForms = (app: FastifyInstance): void => {
  app.addContentTypeParser(
    "application/x-www-form-urlencoded",
    { parseAs: "string", bodyLimit: largest },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
};

/** True when a plain form was posted: the answer is then a page to go to, not JSON. */
export const isForm = (contentType: string | undefined): boolean =>
  contentType?.startsWith("application/x-www-form-urlencoded") === true;
