/** The steering room, as the application sees it. */
import type { Room } from "../../kernel/act.ts";
import { addPartner } from "./acts/add-partner/add-partner.ts";
import { changeMembership } from "./acts/change-membership/change-membership.ts";
import { chooseFigures } from "./acts/choose-figures/choose-figures.ts";
import { composeComparison } from "./acts/compose-comparison/compose-comparison.ts";
import { freezeReview } from "./acts/freeze-review/freeze-review.ts";
import { giveVisa } from "./acts/give-visa/give-visa.ts";
import { openReview } from "./acts/open-review/open-review.ts";
import { updateAction } from "./acts/update-action/update-action.ts";
import { needsOf } from "./rules/needs.ts";
import { counts } from "./views/counts.ts";
import { figures } from "./views/figures.ts";
import { partners } from "./views/partners.ts";
import { plan } from "./views/plan.ts";
import { published } from "./views/published.ts";
import { review } from "./views/review.ts";
import { reviews } from "./views/reviews.ts";

export { agencies } from "./data/agencies.ts";
export { unmatchedLabel } from "./indicators/comparison.ts";
export { diffusions } from "./indicators/diffusion.ts";
export type { Forbidden, Indicator } from "./indicators/indicator.ts";
export { indicators } from "./indicators/list.ts";
export { publishedLimits } from "./indicators/published-limits.ts";
export { rhythms } from "./indicators/rhythm.ts";
export { units } from "./indicators/units.ts";
export { assembleReview } from "./rules/assemble.ts";
export { everyKey } from "./rules/lines.ts";
export { findFrozenOn, findReview, listPublished } from "./store.ts";

export const steering: Room = {
  name: "steering",
  acts: [
    openReview,
    chooseFigures,
    composeComparison,
    giveVisa,
    freezeReview,
    updateAction,
    addPartner,
    changeMembership,
  ],
  views: [plan, figures, reviews, review, counts, published, partners],
  needs: needsOf,
};
