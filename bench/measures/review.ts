/** How long a review takes to compose from the counts, and to render in each form. */

import { withHouse } from "../../apps/launch/with-house.ts";
import { composeReview } from "../../apps/review/compose.ts";
import { renderDocx } from "../../apps/review/docx/render-docx.ts";
import { figuresJson } from "../../apps/review/figures-json.ts";
import { renderHtml } from "../../apps/review/html/render-html.ts";
import { renderPdf } from "../../apps/review/pdf/render-pdf.ts";
import { ok } from "../../kernel/refusal.ts";
import { accepted } from "../../testing/expect.ts";
import type { Measure } from "../measure.ts";
import { inTurn } from "../samples.ts";

const day = "2026-05-06";
const times = 12;

export const review: Measure = {
  name: "review",
  async *run(ground) {
    const { home } = await ground.city();
    const env = { ...process.env, TRAME_HOME: home, TRAME_DATABASE_URL: "" };
    const measured = await withHouse(
      { env, what: "bench", demonstration: true, say: () => undefined },
      async (house) => {
        const compose = async () => accepted(await composeReview(house, { on: day }));
        const document = await compose();
        const language = "fr";
        return ok({
          "review, composed": await inTurn(times, compose),
          "review, html": await inTurn(times, async () => renderHtml(document, { language })),
          "review, pdf": await inTurn(times, () => renderPdf(document, { language })),
          "review, docx": await inTurn(times, () => renderDocx(document, { language })),
          "review, json": await inTurn(times, async () => figuresJson(document)),
        });
      },
    );
    const readings = accepted(measured);
    const composed = { name: "review, composed", values: readings["review, composed"] };
    for (const [bench, values] of Object.entries(readings))
      yield { bench, unit: "ms", values, against: composed };
  },
};
