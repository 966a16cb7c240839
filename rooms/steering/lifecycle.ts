/** From which state to which a review and an action may go, and by whose hand. */
export const reviewLifecycle = {
  choose: { from: ["open"], to: "open", by: ["coordinator"] },
  visa: { from: ["open"], to: "open", by: ["coordinator", "pilot", "producer"] },
  freeze: { from: ["open"], to: "frozen", by: ["coordinator"] },
} as const;

/** An action that is done or stopped may be taken up again: the history keeps that it was. */
export const actionLifecycle = {
  planned: ["planned", "under-way", "done", "stopped"],
  "under-way": ["under-way", "done", "stopped"],
  done: ["done", "under-way"],
  stopped: ["stopped", "planned", "under-way"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** True when an action in `from` may be declared `to`. */
export const mayBecome = (from: string, to: string): boolean =>
  ((actionLifecycle as Record<string, readonly string[]>)[from] ?? []).includes(to);

export const reviewStates = ["open", "frozen"] as const;
export type ReviewState = (typeof reviewStates)[number];

/** True when a review in this state may make this move. */
export const reviewMay = (move: keyof typeof reviewLifecycle, state: ReviewState): boolean =>
  (reviewLifecycle[move].from as readonly ReviewState[]).includes(state);
