/** From which state to which a round may go, and by whose hand. The acts and the tests both read this table. */
import type { RoundState } from "./words.ts";

/** One move of a round. */
export type Transition = {
  readonly from: readonly RoundState[];
  readonly to: RoundState;
  readonly by: readonly ("coordinator" | "outreach")[];
};

/** `withdraw` is for entries made by mistake: the round stays readable and no longer counts, even as planned. */
export const lifecycle = {
  hold: { from: ["planned"], to: "held", by: ["coordinator", "outreach"] },
  cancel: { from: ["planned"], to: "cancelled", by: ["coordinator", "outreach"] },
  withdraw: { from: ["planned", "held", "cancelled"], to: "withdrawn", by: ["coordinator"] },
} as const satisfies Record<string, Transition>;

export type Move = keyof typeof lifecycle;

/** The states in which visits and contacts may be written down: during the round, and afterwards. */
export const recordableStates: readonly RoundState[] = ["planned", "held"];

/** True when a round in this state may make this move. */
export const mayMove = (move: Move, state: RoundState): boolean =>
  (lifecycle[move].from as readonly RoundState[]).includes(state);
