/** The review of a day without a screen: the frozen one if there is one, else composed from what is known. */
import { serviceMandate } from "../../kernel/claim.ts";
import type { Day } from "../../kernel/dates.ts";
import type { ReviewDocument } from "../../kernel/figure.ts";
import { ok, type Result } from "../../kernel/refusal.ts";
import { assembleReview, everyKey, findFrozenOn } from "../../rooms/steering/index.ts";
import type { OpenHouse } from "../house/open.ts";
import { settle } from "../jobs/settle.ts";

/** What to compose. `knownAt`: rebuild it as it was known then; the newest knowledge by default. */
export type Asked = { readonly on: Day; readonly knownAt?: Date; readonly frozen?: boolean };

/**
 * Composes the review of a day, after the rooms' latest facts have been counted and carried. With `frozen`, a review
 * frozen for that day is given as it was frozen.
 */
export const composeReview = async (house: OpenHouse, asked: Asked): Promise<Result<ReviewDocument>> => {
  await settle(house);
  return house.room("steering").transact(serviceMandate("steering", "counter"), async (tx) => {
    const frozen = asked.frozen ? await findFrozenOn(tx, asked.on) : undefined;
    if (frozen?.document) return ok(frozen.document);
    const review = { id: null, held_on: asked.on, title: "", chosen: everyKey, comparisons: [] };
    return ok((await assembleReview(tx, review, asked.knownAt ?? tx.now, "composed")).document);
  });
};
