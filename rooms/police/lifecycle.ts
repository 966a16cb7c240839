/** From which state to which an entry of the police room may go, and by whose hand. */
export const lifecycle = {
  withdraw: { from: ["counted"], to: "withdrawn", by: ["officer"] },
  close: { from: ["open"], to: "closed", by: ["officer"] },
} as const;

/** The states of an entry. */
export const states = ["counted", "withdrawn", "open", "closed"] as const;
export type State = (typeof states)[number];

/** True when an entry in this state may make this move. */
export const mayMove = (move: keyof typeof lifecycle, state: State): boolean =>
  (lifecycle[move].from as readonly State[]).includes(state);
