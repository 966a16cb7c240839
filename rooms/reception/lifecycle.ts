/** What may still be done with a site in each state. The acts and the tests both read this table. */
import type { Day } from "../../kernel/dates.ts";
import type { SiteState } from "./words.ts";

/** One move of a site; most leave it in its state. */
export type Transition = {
  readonly from: readonly SiteState[];
  readonly to: SiteState | "same";
  readonly by: readonly ("manager" | "host")[];
};

/** Passages of a site that has closed may still be entered: the last days are often counted late. */
export const lifecycle = {
  close: { from: ["open"], to: "closing", by: ["manager"] },
  "set-visibility": { from: ["open", "closing"], to: "same", by: ["manager"] },
  "set-hours": { from: ["open", "closing"], to: "same", by: ["manager"] },
  "set-exception": { from: ["open", "closing"], to: "same", by: ["manager", "host"] },
  "record-passages": { from: ["open", "closing", "closed"], to: "same", by: ["manager", "host"] },
  "record-refusals": { from: ["open", "closing", "closed"], to: "same", by: ["manager", "host"] },
} as const satisfies Record<string, Transition>;

export type Move = keyof typeof lifecycle;

/** The state of a site on a day. */
export const stateOf = (site: { readonly closed_on: Day | null }, today: Day): SiteState => {
  if (site.closed_on === null) return "open";
  return site.closed_on > today ? "closing" : "closed";
};

/** True when a site in this state may make this move. */
export const mayMove = (move: Move, state: SiteState): boolean =>
  (lifecycle[move].from as readonly SiteState[]).includes(state);
