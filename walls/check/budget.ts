/** The budget of code: short files, so that each can be read whole. */
import type { Text } from "./files.ts";

/** Half of the files stay under this many lines. */
export const medianBudget = 60;

/** No file has more lines than this. */
export const longestAllowed = 300;

const counted = /\.(?:ts|tsx|sql|css|cjs)$/;
const notCounted = /\.(?:test|test-data|generated)\.|\/migrations\//;

/** True for the files that the budget counts: source, without tests, generated files and migrations. */
export const isCounted = (path: string): boolean => counted.test(path) && !notCounted.test(path);

/** Lines of a text; a final line break does not open a new line. */
export const countLines = (text: string): number =>
  text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;

/** What the counted files add up to. `median` of an even number is the mean of the two in the middle. */
export type Budget = { readonly files: number; readonly median: number; readonly longest: number };

/** Measures the given texts. */
export const measure = (texts: readonly Text[]): Budget => {
  const sizes = texts.map(({ text }) => countLines(text)).sort((a, b) => a - b);
  const half = sizes.length / 2;
  const median = ((sizes[Math.ceil(half) - 1] ?? 0) + (sizes[Math.floor(half)] ?? 0)) / 2;
  return { files: sizes.length, median, longest: sizes.at(-1) ?? 0 };
};

/** What goes over the budget, one line each. */
export const budgetProblems = (texts: readonly Text[]): string[] => {
  const { median } = measure(texts);
  const long = texts
    .map(({ path, text }) => ({ path, lines: countLines(text) }))
    .filter(({ lines }) => lines > longestAllowed)
    .map(({ path, lines }) => `${path}: ${lines} lines, ${longestAllowed} allowed`);
  return median < medianBudget ? long : [`median of ${median} lines, under ${medianBudget} wanted`, ...long];
};
