/** The order in which what awaits is shown: the soonest due first, then what blocks, then the rest. */
import type { Need, NeedState } from "../../api/room-types.ts";

const weight: Readonly<Record<NeedState, number>> = { stop: 0, attention: 1, todo: 2, done: 3 };

/** A new list; what has no due date comes after what has one. */
export const inOrder = (needs: readonly Need[]): readonly Need[] =>
  [...needs].sort((a, b) => {
    const due = (a.due ?? "9999").slice(0, 10).localeCompare((b.due ?? "9999").slice(0, 10));
    return due !== 0 ? due : weight[a.state] - weight[b.state];
  });
