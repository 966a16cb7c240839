import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseStale } from "../../../../kernel/refusal.ts";
import { assembleReview } from "../../rules/assemble.ts";
import { findReviewFor } from "../../rules/open-review.ts";
import { withoutVisa } from "../../rules/visas.ts";
import { findReview, freeze } from "../../store.ts";

/** Freezes a review whose every figure bears its producer's visa. What is frozen never changes and is published. */
export const freezeReview = defineAct({
  room: "steering",
  name: "freeze-review",
  roles: ["coordinator"],
  title: { fr: "Figer et publier le point d'étape", en: "Freeze and publish the review" },
  preview: {
    fr: "Le public verra les chiffres du point d'étape, après contrôle de la divulgation (CRPA, art. L312-1-2).",
    en: "The public will see the figures of the review, after disclosure control (CRPA, art. L312-1-2).",
  },
  fromRecord: true,
  input: z.strictObject({
    review: id({ label: { fr: "Point d'étape", en: "Review" }, hidden: true }),
    version: version(),
  }),
  run: async (tx, input) => {
    const found = await findReviewFor(tx, input.review, "freeze");
    if (!found.ok) return found;
    const assembled = await assembleReview(tx, found.value, tx.now, "frozen");
    const missing = withoutVisa(assembled.composed, assembled.visas);
    if (missing.length > 0)
      return refuse({
        kind: "wrong-state",
        say: {
          fr: `${missing.length} chiffre(s) sans visa à jour : ${missing.map((one) => one.key).join(", ")}. Demandez-les aux producteurs, ou retirez ces chiffres.`,
          en: `${missing.length} figures without a current visa: ${missing.map((one) => one.key).join(", ")}. Ask the producers, or take these figures out.`,
        },
      });
    const frozen = { knownAt: tx.now, document: assembled.document };
    if ((await freeze(tx, found.value, input.version, frozen)) === 0)
      return refuseStale(input, await findReview(tx, input.review));
    tx.audit({
      act: "freeze-review",
      subject: `review ${input.review}`,
      detail: { figures: assembled.composed.length },
    });
    return ok({ id: input.review });
  },
});
