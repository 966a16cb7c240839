/** From which state to which a report may go, and by whose hand. Acts import this table; tests enumerate it. */

export const reportStates = ["open", "handled", "closed-without-action", "duplicate"] as const;
export type ReportState = (typeof reportStates)[number];

type Transition = {
  readonly from: readonly ReportState[];
  readonly to: ReportState;
  readonly by: readonly string[];
};

/** Nothing is deleted: a duplicate stays, points at the report it repeats, and can be opened again. */
export const reportLifecycle = {
  handle: { from: ["open"], to: "handled", by: ["agent"] },
  "close-without-action": { from: ["open"], to: "closed-without-action", by: ["agent"] },
  "mark-duplicate": { from: ["open", "handled", "closed-without-action"], to: "duplicate", by: ["agent"] },
  reopen: { from: ["handled", "closed-without-action", "duplicate"], to: "open", by: ["agent"] },
} as const satisfies Record<string, Transition>;

export type ReportMove = keyof typeof reportLifecycle;

/** The state a report reaches by a move, or undefined when the move is not open to it. */
export const afterMove = (state: string, move: ReportMove): ReportState | undefined => {
  const { from, to }: Transition = reportLifecycle[move];
  return (from as readonly string[]).includes(state) ? to : undefined;
};
