/** What an address that leads nowhere answers: a page to a person, a refusal to a program. */
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { OpenHouse } from "../house/open.ts";
import { absentPage } from "../public/absent.ts";
import { demonstrationOf } from "../public/demonstration.ts";
import { sendRefusal } from "./answer.ts";
import { asked } from "./sign-in/pages/page.ts";
import { nothingHere } from "./status.ts";

const wantsPage = ({ method, url, headers }: FastifyRequest): boolean =>
  method === "GET" && !/^\/(?:api|assets)\//.test(url) && headers.accept?.includes("text/html") === true;

/** Sets the handler of unknown addresses. */
export const unknownAddresses = (app: FastifyInstance, house: OpenHouse): void => {
  app.setNotFoundHandler(async (request, reply) => {
    if (!wantsPage(request)) return sendRefusal(reply, nothingHere);
    const language = asked(request, "lang") === "en" ? "en" : "fr";
    return reply
      .code(404)
      .type("text/html; charset=utf-8")
      .send(absentPage(language, await demonstrationOf(house)));
  });
};
