/** The built client, its theme and fonts, and the stylesheet of reviews. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { pagesStylesheet } from "../public/style.ts";
import { reviewStylesheet } from "../review/html/style.ts";

const dist = join(import.meta.dirname, "../web/dist");

/** Serves `/assets/*`, and the desk's page for every address under `/desk`. */
export const staticFiles = async (app: FastifyInstance): Promise<void> => {
  app.get("/assets/review.css", async (_request, reply) =>
    reply.type("text/css; charset=utf-8").send(reviewStylesheet),
  );
  app.get("/assets/pages.css", async (_request, reply) =>
    reply.type("text/css; charset=utf-8").send(pagesStylesheet),
  );
  // Pages that name no icon of their own are asked for this one.
  app.get("/favicon.ico", async (_request, reply) => reply.redirect("/assets/icon.svg"));
  if (!existsSync(dist)) return;
  await app.register(fastifyStatic, {
    root: join(dist, "assets"),
    prefix: "/assets/",
    immutable: false,
    maxAge: "1h",
    decorateReply: true,
  });
  const desk = async (_request: unknown, reply: { sendFile(name: string, root: string): unknown }) =>
    reply.sendFile("index.html", join(dist, "desk"));
  app.get("/desk", desk as never);
  app.get("/desk/*", desk as never);
};
