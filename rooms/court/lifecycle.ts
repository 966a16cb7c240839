/** From which state to which an order or an action may go, and by whose hand. Acts import this table; tests enumerate it. */

export const orderStates = [
  "ordered",
  "ars-informed",
  "examined",
  "doctor-chosen",
  "under-way",
  "completed",
  "interrupted",
  "withdrawn",
] as const;
export type OrderState = (typeof orderStates)[number];

export const actionStates = ["to-do", "done", "dropped"] as const;
export type ActionState = (typeof actionStates)[number];

type Transition<State> = {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly string[];
};

const open = ["ordered", "ars-informed", "examined", "doctor-chosen", "under-way"] as const;

/**
 * The life of a treatment order (CSP R3413-10 to R3413-14). Another doctor may be chosen while the first has not
 * confirmed. A report or a renewal leaves the order under way.
 */
export const orderLifecycle = {
  "inform-ars": { from: ["ordered"], to: "ars-informed", by: ["clerk"] },
  examine: { from: ["ars-informed"], to: "examined", by: ["clerk"] },
  "choose-doctor": { from: ["examined", "doctor-chosen"], to: "doctor-chosen", by: ["clerk"] },
  "confirm-doctor": { from: ["doctor-chosen"], to: "under-way", by: ["clerk"] },
  "receive-report": { from: ["under-way"], to: "under-way", by: ["clerk"] },
  renew: { from: ["under-way"], to: "under-way", by: ["clerk"] },
  complete: { from: ["under-way"], to: "completed", by: ["clerk"] },
  interrupt: { from: open, to: "interrupted", by: ["clerk"] },
  withdraw: { from: [...open, "completed", "interrupted"], to: "withdrawn", by: ["clerk"] },
} as const satisfies Record<string, Transition<OrderState>>;

export type OrderMove = keyof typeof orderLifecycle;

/** An action that a cell decided is carried out, or dropped. */
export const actionLifecycle = {
  done: { from: ["to-do"], to: "done", by: ["cell"] },
  dropped: { from: ["to-do"], to: "dropped", by: ["cell"] },
} as const satisfies Record<string, Transition<ActionState>>;

/** The state an order reaches by a move, or undefined when the move is not open to it. */
export const afterMove = (state: string, move: OrderMove): OrderState | undefined => {
  const { from, to }: Transition<OrderState> = orderLifecycle[move];
  return (from as readonly string[]).includes(state) ? to : undefined;
};

/** The states in which an order still runs: those that have a next clock. */
export const openOrderStates: readonly OrderState[] = open;
