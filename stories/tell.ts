/** Stories run and document: a title, then steps in plain words, each a test that must hold. */
import { test } from "node:test";

export type Step = { readonly says: string; readonly does: () => Promise<void> | void };

/** One step of a story. */
export const step = (says: string, does: Step["does"]): Step => ({ says, does });

/** Tells a story: its steps run in order, and stop at the first that does not hold. */
export const story = (title: string, steps: readonly Step[]): void => {
  test(title, async (t) => {
    for (const [index, { says, does }] of steps.entries()) await t.test(`${index + 1}. ${says}`, does);
  });
};
