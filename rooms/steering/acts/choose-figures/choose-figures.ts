import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { asField, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseStale } from "../../../../kernel/refusal.ts";
import { findLine } from "../../rules/lines.ts";
import { findReviewFor } from "../../rules/open-review.ts";
import { changeReview, findReview } from "../../store.ts";

/** Chooses which figures the review shows, in which order. */
export const chooseFigures = defineAct({
  room: "steering",
  name: "choose-figures",
  roles: ["coordinator"],
  title: { fr: "Choisir les chiffres du point d'étape", en: "Choose the figures of the review" },
  fromRecord: true,
  input: z.strictObject({
    review: id({ label: { fr: "Point d'étape", en: "Review" }, hidden: true }),
    figures: asField(z.array(z.string().max(80)).min(1).max(200), {
      kind: "choices",
      label: { fr: "Chiffres", en: "Figures" },
    }),
    version: version(),
  }),
  run: async (tx, input) => {
    const found = await findReviewFor(tx, input.review, "choose");
    if (!found.ok) return found;
    const unknown = input.figures.find((key) => !findLine(key));
    if (unknown !== undefined)
      return refuseField("figures", {
        fr: `Chiffres : « ${unknown} » n'est pas un chiffre du plan. Choisissez dans la liste.`,
        en: `Figures: "${unknown}" is not a figure of the plan. Choose from the list.`,
      });
    const chosen = [...new Set(input.figures)];
    if ((await changeReview(tx, input.review, input.version, { chosen })) === 0)
      return refuseStale(input, await findReview(tx, input.review));
    tx.audit({ act: "choose-figures", subject: `review ${input.review}`, detail: { chosen } });
    return ok({ id: input.review, version: input.version + 1 });
  },
});
