/** What remains to be done, from the plan itself: late first, then under way, then planned. */
import type { Day } from "../../../kernel/dates.ts";
import type { ReviewItem } from "../../../kernel/figure.ts";
import type { ActionRow } from "../store.ts";
import { shownState } from "./action-state.ts";

const order = ["late", "under-way", "planned"];
const words: Record<string, { fr: string; en: string }> = {
  late: { fr: "En retard", en: "Late" },
  "under-way": { fr: "En cours", en: "Under way" },
  planned: { fr: "Prévue", en: "Planned" },
};

/** The open actions as items of the review. */
export const remainingItems = (actions: readonly ActionRow[], today: Day): ReviewItem[] =>
  actions
    .map((action) => ({ action, state: shownState(action, today) }))
    .filter(({ state }) => order.includes(state))
    .sort(
      (a, b) =>
        order.indexOf(a.state) - order.indexOf(b.state) || a.action.deadline.localeCompare(b.action.deadline),
    )
    .map(({ action, state }) => ({
      text: {
        fr: `${words[state]?.fr} (échéance ${action.deadline}) : ${action.title_fr}. ${action.target_fr}`,
        en: `${words[state]?.en} (due ${action.deadline}): ${action.title_en}. ${action.target_en}`,
      },
      figures: [],
    }));
