import assert from "node:assert/strict";
import { test } from "node:test";
import { budgetProblems, countLines, isCounted, measure } from "./budget.ts";

const file = (path: string, lines: number) => ({ path, text: "x\n".repeat(lines) });

test("lines are counted as an editor does", () => {
  assert.deepEqual(["", "a", "a\n", "a\nb", "a\n\n"].map(countLines), [0, 1, 1, 2, 2]);
});

test("the median of an even number of files is between the two in the middle", () => {
  const sizes = [10, 20, 40, 90].map((lines, index) => file(`${index}.ts`, lines));
  assert.deepEqual(measure(sizes), { files: 4, median: 30, longest: 90 });
  assert.equal(measure(sizes.slice(1)).median, 40);
});

test("a file of 301 lines is named, one of 300 is not", () => {
  const short = Array.from({ length: 5 }, (_, index) => file(`${index}.ts`, 5));
  assert.deepEqual(budgetProblems([...short, file("a.ts", 300)]), []);
  assert.deepEqual(budgetProblems([...short, file("a.ts", 301)]), ["a.ts: 301 lines, 300 allowed"]);
});

test("a median of 60 is over", () => {
  assert.equal(budgetProblems([file("a.ts", 60)]).length, 1);
  assert.equal(budgetProblems([file("a.ts", 59)]).length, 0);
});

test("tests, generated files and migrations are not counted", () => {
  const paths = ["a.test.ts", "rooms/a/schema.generated.ts", "rooms/a/migrations/0001_x.sql", "a.md"];
  assert.deepEqual(paths.filter(isCounted), []);
  assert.deepEqual(["a.ts", "a.tsx", "a.css", "a.cjs", "walls/a.sql"].filter(isCounted).length, 5);
});
