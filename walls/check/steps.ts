/** Every step of the check, in the order in which they start. */
import { ownSteps } from "./own-steps.ts";
import type { Step } from "./step.ts";
import { toolSteps } from "./tool-steps.ts";

/** The tools first: they take the longest. */
export const steps: readonly Step[] = [...toolSteps, ...ownSteps];
