/** A review as page, PDF, DOCX and data, for those who hold a mandate in steering. */
import type { FastifyInstance, FastifyReply } from "fastify";
import { z } from "zod";
import { toMandate } from "../../../gate/index.ts";
import type { ReviewDocument } from "../../../kernel/figure.ts";
import { ok, refuse } from "../../../kernel/refusal.ts";
import { assembleReview, findReview } from "../../../rooms/steering/index.ts";
import type { OpenHouse } from "../../house/open.ts";
import { renderDocx } from "../../review/docx/render-docx.ts";
import { figuresJson } from "../../review/figures-json.ts";
import { renderHtml } from "../../review/html/render-html.ts";
import { renderPdf } from "../../review/pdf/render-pdf.ts";
import { sendRefusal } from "../answer.ts";
import { sessionOf } from "../session.ts";
import { nothingHere } from "../status.ts";

/** Sends a review document in one of its forms. */
export const sendReview = async (
  reply: FastifyReply,
  document: ReviewDocument,
  form: string,
  language: "fr" | "en",
): Promise<FastifyReply> => {
  const named = (extension: string) => `attachment; filename="point-d-etape-${document.on}.${extension}"`;
  switch (form) {
    case "html":
      return reply.type("text/html; charset=utf-8").send(
        renderHtml(document, {
          language,
          stylesheetHref: "/assets/review.css",
          otherLanguageHref: `?lang=${language === "fr" ? "en" : "fr"}`,
          instanceHref: "",
        }),
      );
    case "pdf":
      return reply
        .type("application/pdf")
        .header("content-disposition", named("pdf"))
        .send(Buffer.from(await renderPdf(document, { language })));
    case "docx":
      return reply
        .type("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
        .header("content-disposition", named("docx"))
        .send(Buffer.from(await renderDocx(document, { language })));
    case "json":
      return reply.type("application/json; charset=utf-8").send(figuresJson(document));
    default:
      return sendRefusal(reply, nothingHere);
  }
};

/** Mounts `/api/steering/review/<id>.<form>`. */
export const reviewFileRoutes = (app: FastifyInstance, house: OpenHouse): void => {
  app.get<{ Params: { id: string; form: string }; Querystring: { lang?: string } }>(
    "/api/steering/review/:id.:form",
    async (request, reply) => {
      const session = await sessionOf(house.room("gate"), request);
      if (!session.ok) return sendRefusal(reply, session.refusal);
      const { id, form } = request.params;
      if (session.value.mandate.room !== "steering" || !z.guid().safeParse(id).success)
        return sendRefusal(reply, nothingHere);
      const document = await house
        .room("steering")
        .transact<ReviewDocument>(toMandate(session.value), async (tx) => {
          const review = await findReview(tx, id);
          if (!review) return refuse(nothingHere);
          return ok(review.document ?? (await assembleReview(tx, review, tx.now, "composed")).document);
        });
      if (!document.ok) return sendRefusal(reply, document.refusal);
      return sendReview(reply, document.value, form, request.query.lang === "en" ? "en" : "fr");
    },
  );
};
