/** "What needs me now" in steering: visas to give, reviews to freeze, actions that are late or that nobody follows. */
import type { Need } from "../../../kernel/act.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { type ActionRow, findReview, listActions, listReviews, listVisas } from "../store.ts";
import { isStale, shownState } from "./action-state.ts";
import { agencyId } from "./agency-id.ts";
import { composeFigures } from "./compose.ts";
import { withoutVisa } from "./visas.ts";

const actionNeeds = (actions: readonly ActionRow[], tx: RoomTransaction): Need[] =>
  actions
    .filter((action) => tx.who.role === "coordinator" || action.agency_id === tx.who.agency)
    .flatMap((action): Need[] => {
      const late = shownState(action, tx.today) === "late";
      if (!late && !isStale(action, tx.today)) return [];
      return [
        {
          id: `action-${action.code}`,
          title: late
            ? { fr: `Action en retard : ${action.title_fr}`, en: `Action late: ${action.title_en}` }
            : {
                fr: `Action sans nouvelles : ${action.title_fr}`,
                en: `Action without news: ${action.title_en}`,
              },
          detail: {
            fr: `Dernière mise à jour le ${action.updated_on}.`,
            en: `Last updated on ${action.updated_on}.`,
          },
          due: action.deadline,
          state: "attention",
          href: `/desk/plan#${action.code}`,
        },
      ];
    });

const reviewNeeds = async (tx: RoomTransaction): Promise<Need[]> => {
  const needs: Need[] = [];
  for (const row of (await listReviews(tx)).filter((one) => one.state === "open")) {
    const review = await findReview(tx, row.id);
    if (!review) continue;
    const composed = await composeFigures(tx, review.held_on, tx.now, review.chosen, review.id);
    const missing = withoutVisa(composed, await listVisas(tx, review.id));
    const mine = missing.filter((one) => agencyId(one.indicator.producer) === tx.who.agency);
    const href = `/desk/reviews/${review.id}`;
    if (mine.length > 0)
      needs.push({
        id: `visa-${review.id}`,
        title: {
          fr: `Donner votre visa : point d'étape du ${review.held_on}`,
          en: `Give your visa: review of ${review.held_on}`,
        },
        detail: {
          fr: mine.map((one) => one.line.label.fr).join(" · "),
          en: mine.map((one) => one.line.label.en).join(" · "),
        },
        due: review.held_on,
        state: "todo",
        count: mine.length,
        href,
      });
    if (tx.who.role === "coordinator")
      needs.push({
        id: `review-${review.id}`,
        title:
          missing.length === 0
            ? {
                fr: `Figer le point d'étape du ${review.held_on}`,
                en: `Freeze the review of ${review.held_on}`,
              }
            : {
                fr: `Point d'étape du ${review.held_on} : visas attendus`,
                en: `Review of ${review.held_on}: visas awaited`,
              },
        due: review.held_on,
        state: missing.length === 0 ? "todo" : "attention",
        ...(missing.length > 0 ? { count: missing.length } : {}),
        href,
      });
  }
  return needs;
};

const rank: Record<Need["state"], number> = { stop: 0, todo: 1, attention: 2, done: 3 };

/** The needs of a mandate in steering, most pressing first. */
export const needsOf = async (tx: RoomTransaction): Promise<Need[]> => {
  const first: Need[] =
    tx.who.role === "coordinator" && (await listReviews(tx)).length === 0
      ? [
          {
            id: "first-review",
            title: { fr: "Ouvrir le premier point d'étape", en: "Open the first review" },
            detail: {
              fr: "Par exemple celui du 6 mai 2026 : ses chiffres viennent des faits des pièces.",
              en: "For instance that of 6 May 2026: its figures come from the facts of the rooms.",
            },
            state: "todo",
            act: "open-review",
          },
        ]
      : [];
  const needs = [...first, ...(await reviewNeeds(tx)), ...actionNeeds(await listActions(tx), tx)];
  return needs.sort((a, b) => rank[a.state] - rank[b.state] || (a.due ?? "9").localeCompare(b.due ?? "9"));
};
