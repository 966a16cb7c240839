/** The steps that our own small checkers answer, from the files of the tree. */
import { budgetProblems, isCounted, longestAllowed, measure, medianBudget } from "./budget.ts";
import { mustBeDocumented, readComments } from "./comments.ts";
import { listFiles, readTexts } from "./files.ts";
import { linkProblems } from "./links.ts";
import { markerProblems } from "./markers.ts";
import { mentionProblems } from "./mentions.ts";
import { nameProblems } from "./names.ts";
import { type Answer, fromProblems, type Step } from "./step.ts";
import { root } from "./tool.ts";

const documents = () => readTexts(listFiles(), (path) => path.endsWith(".md"));

const links = (): Answer => {
  const read = documents();
  return fromProblems(read.length, "documents", [
    ...linkProblems(root, read),
    ...mentionProblems(root, read),
  ]);
};

const budget = (): Answer => {
  const read = readTexts(listFiles(), isCounted);
  const { files, median, longest } = measure(read);
  const problems = budgetProblems(read);
  return {
    ok: problems.length === 0 && files > 0,
    summary: `${files} files, median ${median} lines (under ${medianBudget}), longest ${longest} (at most ${longestAllowed})`,
    output: problems.join("\n"),
  };
};

const comments = (): Answer => {
  const read = readTexts(listFiles(), mustBeDocumented).map(readComments);
  const exports = read.reduce((sum, file) => sum + file.exports, 0);
  return fromProblems(
    exports,
    "exports documented",
    read.flatMap((file) => file.missing),
  );
};

const names = (): Answer => {
  const files = listFiles();
  return fromProblems(files.length, "names", nameProblems(files));
};

const markers = (): Answer => {
  const read = readTexts(listFiles(), () => true);
  return fromProblems(read.length, "texts", markerProblems(read));
};

const step = (name: string, ask: () => Answer): Step => ({ name, ask: async () => ask() });

/** Links, budget, comments, names, marks. */
export const ownSteps: readonly Step[] = [
  step("links", links),
  step("budget", budget),
  step("comments", comments),
  step("names", names),
  step("marks", markers),
];
