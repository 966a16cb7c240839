/** How an action of the plan stands on a day: lateness and silence are read from its dates. */
import { type Day, daysBetween } from "../../../kernel/dates.ts";
import { staleAfter } from "../words.ts";

type Dated = { readonly state: string; readonly deadline: Day; readonly updated_on: Day };

const isOpen = (state: string): boolean => state === "planned" || state === "under-way";

/** The state shown: `late` when its deadline passed before it was done. */
export const shownState = (action: Dated, today: Day): string =>
  isOpen(action.state) && action.deadline < today ? "late" : action.state;

/** True when an open action was not touched for a quarter: nobody follows it. */
export const isStale = (action: Dated, today: Day): boolean =>
  isOpen(action.state) && daysBetween(action.updated_on, today) > staleAfter;
