/** Finding a review that may still change. */
import { ok, type Result, refuse, refuseMissing } from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { findReview, type Review } from "../store.ts";

/** The open review of this identifier, or why it cannot change. */
export const findOpenReview = async (tx: RoomTransaction, id: string): Promise<Result<Review>> => {
  const review = await findReview(tx, id);
  if (!review) return refuseMissing({ fr: "ce point d'étape", en: "this review" });
  if (review.state === "open") return ok(review);
  return refuse({
    kind: "wrong-state",
    say: {
      fr: "Ce point d'étape est figé : il ne change plus. Ouvrez-en un nouveau pour la suite.",
      en: "This review is frozen: it no longer changes. Open a new one for what follows.",
    },
  });
};
