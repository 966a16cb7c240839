/** The plan as it is loaded into a new instance: phases since 2019 and the actions of each. */
import type { Day } from "../../../kernel/dates.ts";
import { careActions } from "./plan-actions-care.ts";
import { protectionActions } from "./plan-actions-protection.ts";
import type { PlanAction } from "./plan-types.ts";

export { planPhases } from "./plan-phases.ts";

/** All actions, care first, in the order of their codes. */
export const planActions: readonly PlanAction[] = [...careActions, ...protectionActions];

/** Whether an action should be finished and is not. The day of the deadline itself is still in time. */
export const isLate = ({ state, deadline }: Pick<PlanAction, "state" | "deadline">, today: Day): boolean =>
  (state === "planned" || state === "under-way") && deadline < today;
