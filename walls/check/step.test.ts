import assert from "node:assert/strict";
import { test } from "node:test";
import { answerAll, fromProblems, type Step } from "./step.ts";

const step = (name: string, ask: Step["ask"]): Step => ({ name, ask });

test("answers keep the order of the steps, and a throw is a failure", async () => {
  const told: string[] = [];
  const answers = await answerAll(
    [
      step("slow", async () => {
        await new Promise((resolve) => setTimeout(resolve, 30));
        return fromProblems(1, "files", []);
      }),
      step("broken", async () => {
        throw new Error("the tool is not there");
      }),
    ],
    (answered) => told.push(answered.name),
  );
  assert.deepEqual(told, ["broken", "slow"]);
  assert.deepEqual(
    answers.map(({ name, ok }) => [name, ok]),
    [
      ["slow", true],
      ["broken", false],
    ],
  );
  assert.match(answers[1]?.output ?? "", /the tool is not there/);
});

test("a checker that read nothing is not green", () => {
  assert.equal(fromProblems(0, "files", []).ok, false);
  assert.equal(fromProblems(3, "files", []).ok, true);
  assert.equal(fromProblems(3, "files", ["wrong"]).ok, false);
});
