/** A moment of the city's history: something is done at an instant, then the counts that it changes are made again. */
import type { ClockedHouse } from "../load/clocked-house.ts";

export type Step = { readonly at: Date; readonly run: (house: ClockedHouse) => Promise<void> };

/** Steps in the order of instants; those of one instant in the order given. */
export const inOrder = (steps: readonly Step[]): Step[] =>
  steps.toSorted((a, b) => a.at.getTime() - b.at.getTime());
