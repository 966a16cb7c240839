/** From which state to which a site or a stay may go, and by whose hand. The acts ask this table; nothing else decides. */

export type SiteState = "open" | "closed";
export type StayState = "present" | "ready" | "left";

type Transition<State> = {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly string[];
};

export const siteLifecycle = {
  close: { from: ["open"], to: "closed", by: ["desk"] },
} as const satisfies Record<string, Transition<SiteState>>;

export const stayLifecycle = {
  declareReady: { from: ["present"], to: "ready", by: ["desk", "operator"] },
  end: { from: ["present", "ready"], to: "left", by: ["desk", "operator"] },
} as const satisfies Record<string, Transition<StayState>>;

/** The state of a site. */
export const siteState = (site: { left_on: string | null }): SiteState =>
  site.left_on === null ? "open" : "closed";

/** The state of a stay. */
export const stayState = (stay: { left_on: string | null; ready_since: string | null }): StayState => {
  if (stay.left_on !== null) return "left";
  return stay.ready_since === null ? "present" : "ready";
};

/** True when a transition may start from this state. */
export const mayGo = <State>(transition: { readonly from: readonly State[] }, state: State): boolean =>
  transition.from.includes(state);
