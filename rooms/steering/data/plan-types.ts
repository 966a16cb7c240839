/** The shape of the plan as it is loaded: phases, and actions with an owner, a target and a deadline. */
import type { Day } from "../../../kernel/dates.ts";
import type { Text } from "../../../kernel/words.ts";
import type { AgencyCode } from "./agencies.ts";

/** Half-open: `to` is the first day of the next phase; `null` while the phase runs. */
export type PlanPhase = {
  readonly code: string;
  readonly name: Text;
  readonly from: Day;
  readonly to: Day | null;
  /** As published by an auditor; `null` where nobody has published a count. */
  readonly published: { readonly planned: number; readonly done: number; readonly source: Text } | null;
};

/** Lateness is not a state: it is read from the deadline. */
export const actionStates = ["planned", "under-way", "done", "stopped"] as const;
export type ActionState = (typeof actionStates)[number];

export type PlanAction = {
  readonly code: string;
  readonly phase: string;
  readonly title: Text;
  /** Code of the agency that answers for it. */
  readonly owner: AgencyCode;
  readonly target: Text;
  readonly deadline: Day;
  readonly state: ActionState;
  /** What shows that it is done or under way; `null` while nothing does. */
  readonly evidence: Text | null;
  readonly updatedOn: Day;
};
