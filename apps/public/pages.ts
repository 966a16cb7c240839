/** Mounts the public pages: no session, no script, only what is published. */
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { serviceMandate } from "../../kernel/claim.ts";
import { ok } from "../../kernel/refusal.ts";
import type { Text } from "../../kernel/words.ts";
import { publicHours } from "../../rooms/reception/index.ts";
import { listPublished } from "../../rooms/steering/index.ts";
import { sendReview } from "../api/routes/review-files.ts";
import type { OpenHouse } from "../house/open.ts";
import { absentPage } from "./absent.ts";
import { accessibilityBody } from "./accessibility.ts";
import { demonstrationOf } from "./demonstration.ts";
import { homeBody } from "./home.ts";
import { hoursBody } from "./hours.ts";
import type { Html } from "./html.ts";
import { type Language, page } from "./layout.ts";
import { type PublishedReview, reviewsBody } from "./reviews.ts";
import { wallsBody } from "./walls.ts";

type Asked = { Querystring: { lang?: string }; Params: { id: string } };

const allReviews = {
  path: "/points-d-etape",
  label: { fr: "Voir tous les points d'étape", en: "See all reviews" },
};

/** Public pages read steering and reception as `public`: what the policies let anybody see. */
export const publicPages = (app: FastifyInstance, house: OpenHouse): void => {
  const published = async (): Promise<PublishedReview[]> => {
    if (!house.served.includes("steering")) return [];
    const read = await house
      .room("steering")
      .transact(serviceMandate("steering", "public"), async (tx) =>
        ok((await listPublished(tx)) as PublishedReview[]),
      );
    return read.ok ? read.value : [];
  };
  const hours = async () => {
    if (!house.served.includes("reception")) return [];
    const read = await house.room("reception").transact(serviceMandate("reception", "public"), publicHours);
    return read.ok ? read.value : [];
  };
  const send = async (reply: FastifyReply, path: string, title: Text, language: Language, body: Html) =>
    reply
      .type("text/html; charset=utf-8")
      .send(page({ language, path, title, demonstration: await demonstrationOf(house) }, body));
  const languageOf = (query: { lang?: string }): Language => (query.lang === "en" ? "en" : "fr");
  const mount = (path: string, title: Text, body: (language: Language) => Html | Promise<Html>) =>
    app.get<Asked>(path, async (request, reply) => {
      const language = languageOf(request.query);
      return send(reply, path, title, language, await body(language));
    });

  mount("/", { fr: "Le plan commun, pièce par pièce", en: "The joint plan, room by room" }, homeBody);
  mount(
    "/points-d-etape",
    { fr: "Chiffres et points d'étape", en: "Figures and reviews" },
    async (language) => reviewsBody(language, await published()),
  );
  mount(
    "/horaires",
    { fr: "Lieux d'accueil et horaires", en: "Reception sites and hours" },
    async (language) => hoursBody(language, await hours()),
  );
  mount("/murs", { fr: "Ce qui peut passer", en: "What may pass" }, wallsBody);
  mount("/accessibilite", { fr: "Accessibilité", en: "Accessibility" }, accessibilityBody);

  app.get<Asked>("/points-d-etape/:id", async (request, reply) => {
    const [id = "", form = "html"] = request.params.id.split(".");
    const language = languageOf(request.query);
    const found = z.guid().safeParse(id).success
      ? (await published()).find((one) => one.id === id)
      : undefined;
    if (found) return sendReview(reply, found.document, form, language);
    return reply
      .code(404)
      .type("text/html; charset=utf-8")
      .send(absentPage(language, await demonstrationOf(house), allReviews));
  });
};
