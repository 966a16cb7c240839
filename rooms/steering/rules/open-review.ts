/** Finding a review that may still change. */
import { ok, type Result, refuse, refuseMissing } from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { type reviewLifecycle, reviewMay } from "../lifecycle.ts";
import { findReview, type Review } from "../store.ts";

/** The review of this identifier when it may make this move, or why it cannot. */
export const findReviewFor = async (
  tx: RoomTransaction,
  id: string,
  move: keyof typeof reviewLifecycle,
): Promise<Result<Review>> => {
  const review = await findReview(tx, id);
  if (!review) return refuseMissing({ fr: "ce point d'étape", en: "this review" });
  if (reviewMay(move, review.state)) return ok(review);
  return refuse({
    kind: "wrong-state",
    say: {
      fr: "Ce point d'étape est figé : il ne change plus. Ouvrez-en un nouveau pour la suite.",
      en: "This review is frozen: it no longer changes. Open a new one for what follows.",
    },
  });
};
