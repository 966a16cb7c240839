/** Marks that must not be committed: work left undone, switched-off tests and rules, paths of one machine. */
import type { Text } from "./files.ts";

/** Written in two halves, so that this file does not find itself. */
const word = (...halves: string[]): string => halves.join("");

const undone = new RegExp(`\\b(?:${word("TO", "DO")}|${word("FIX", "ME")}|${word("XX", "X")})\\b`);
const machine = /(?<![\w.)}\]:-])\/(?:work|root|Users|home)\/[\w.-]+/;
const idle = new RegExp(`\\b(?:test|it|describe|suite)\\.(?:only|todo|${word("sk", "ip")})\\(`);
const unchecked = new RegExp(word("@ts-", "(?:ignore|nocheck)"));
const offWithout = new RegExp(word("oxlint-", "disable(?![^\\n]* -- \\S)"));
const ourRuleOff = new RegExp(word("oxlint-", "disable[^\\n]*trame/"));

const marks: readonly (readonly [RegExp, string])[] = [
  [undone, "work left undone"],
  [machine, "a path of one machine"],
  [idle, "a test that does not run, or that silences the others"],
  [unchecked, "types switched off"],
  [offWithout, "a rule switched off without a reason (`-- why`)"],
  [ourRuleOff, "a wall of ours switched off"],
];

/** Each marked line as `path:line: what`. */
export const markerProblems = (texts: readonly Text[]): string[] =>
  texts.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, index) =>
        marks
          .filter(([mark]) => mark.test(line))
          .map(([, what]) => `${path}:${index + 1}: ${what}: ${line.trim().slice(0, 120)}`),
      ),
  );
