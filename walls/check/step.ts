/** A step of the check: one question about the tree, answered with its evidence. */

/** What a step found. `summary` fits on a line; `output` is everything, shown when the step fails. */
export type Answer = { readonly ok: boolean; readonly summary: string; readonly output: string };

/** A named question. A throw counts as a failure: the tool itself did not work. */
export type Step = { readonly name: string; readonly ask: () => Promise<Answer> };

/** An answered step. Time in milliseconds. */
export type Answered = Answer & { readonly name: string; readonly took: number };

/** The answer of a checker that lists what is wrong: nothing wrong, and something read, is a pass. */
export const fromProblems = (read: number, unit: string, problems: readonly string[]): Answer => {
  if (read === 0) return { ok: false, summary: `no ${unit} read`, output: `no ${unit} was found to read` };
  const count = problems.length === 0 ? "" : `, ${problems.length} wrong`;
  return { ok: problems.length === 0, summary: `${read} ${unit}${count}`, output: problems.join("\n") };
};

const answer = async (step: Step): Promise<Answered> => {
  const start = performance.now();
  const given = await step.ask().catch(
    (thrown: unknown): Answer => ({
      ok: false,
      summary: "did not run",
      output: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown),
    }),
  );
  return { ...given, name: step.name, took: performance.now() - start };
};

/** Answers the steps, two at a time, telling each as it ends. Answers come back in the order of the steps. */
export const answerAll = async (
  steps: readonly Step[],
  told: (answered: Answered) => void,
): Promise<Answered[]> => {
  const answers: Answered[] = [];
  const waiting = steps.entries();
  const worker = async () => {
    for (const [index, step] of waiting) {
      const answered = await answer(step);
      answers[index] = answered;
      told(answered);
    }
  };
  await Promise.all([worker(), worker()]);
  return answers;
};
