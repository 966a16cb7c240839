import assert from "node:assert/strict";
import { test } from "node:test";
import { publishedLimits } from "../indicators/published-limits.ts";
import { loadPublishedFigures, parsePublishedFigures } from "./published-figures.ts";
import { publishedColumns } from "./published-row.ts";

const header = publishedColumns.join();
const good = "kitchens,« Cuisines »,Kitchens,89,89,exact,kitchen,Paris,2022-01-01,2025-12-31,Communiqué,A,,";

const pathsOf = (lines: readonly string[]): readonly string[] => {
  const answer = parsePublishedFigures([header, ...lines].join("\n"));
  assert.ok(!answer.ok);
  assert.equal(answer.refusal.kind, "bad-input");
  return (answer.refusal.issues ?? []).map(({ path }) => path.join(" "));
};

const loaded = async () => {
  const answer = await loadPublishedFigures();
  assert.ok(answer.ok, JSON.stringify(answer));
  return answer.value;
};

test("the project's own file reads whole", async () => {
  assert.equal((await loaded()).length, 50);
});

test("contradictory values stand side by side", async () => {
  const points = (await loaded()).filter(({ id }) => id === "dealing-points").map(({ low }) => low);
  assert.deepEqual(points, [513, 370, 66, 54]);
});

test("a floor has no upper bound, a range has two, a note both languages", async () => {
  const figures = await loaded();
  assert.equal(figures.find(({ id }) => id === "crack-procedures")?.high, null);
  assert.deepEqual(
    figures.filter(({ qualifier }) => qualifier === "range").map(({ low, high }) => [low, high]),
    [
      [150, 200],
      [200, 500],
    ],
  );
  assert.match(figures.find(({ id }) => id === "users-caarud-idf")?.note?.en ?? "", /prevalence/);
});

test("every limit on an outside figure names a figure of the file", async () => {
  const ids = new Set((await loaded()).map(({ id }) => id));
  for (const { code } of publishedLimits) assert.ok(ids.has(code), code);
});

test("a byte order mark and Windows line ends are read", () => {
  assert.ok(parsePublishedFigures(`\uFEFF${header}\r\n${good}\r\n`).ok);
});

const faults: readonly (readonly [string, string, string])[] = [
  ["a day that does not exist", good.replace("2022-01-01", "2022-02-30"), "3 period_start"],
  ["a period that ends before it starts", good.replace("2022-01-01", "2026-01-01"), "3 period_end"],
  ["a negative number", good.replace(",89,89,", ",-89,89,"), "3 low"],
  ["a number in words", good.replace(",89,89,", ",89,many,"), "3 high"],
  ["an exact value with two bounds", good.replace(",89,89,", ",89,90,"), "3 high"],
  ["an upper bound below the lower", good.replace("89,89,exact", "89,80,range"), "3 high"],
  ["a floor with an upper bound", good.replace("exact", "more-than"), "3 high"],
  ["an unknown qualifier", good.replace("exact", "roughly"), "3 qualifier"],
  ["an unknown unit", good.replace(",kitchen,", ",crate,"), "3 unit"],
  ["an unknown grade", good.replace(",A,,", ",D,,"), "3 grade"],
  ["a missing source", good.replace("Communiqué", ""), "3 source"],
  ["a label of 100 kB", good.replace("Kitchens", "K".repeat(100_000)), "3 label_en"],
  ["a note in one language", good.replace(",A,,", ",A,note,"), "3 note_en"],
  ["a column too many", `${good},`, "3"],
  ["a blank line in the middle", "", "3"],
  ["the same value twice", good, "3"],
];

for (const [fault, line, path] of faults)
  test(`${fault} is refused and its line is named`, () => {
    const after = good.replace("kitchens", "after");
    assert.deepEqual(pathsOf([good, line, after]), [path]);
  });

test("all broken lines are named at once", () => {
  const other = good.replace("kitchens", "Not An Id").replace(",A,,", ",Z,,");
  assert.deepEqual(pathsOf([other, good.replace("exact", "so")]), ["2 id", "2 grade", "3 qualifier"]);
});

test("another header, an empty file and an open quotation mark are refused", () => {
  for (const text of ["", "id,label", `${header}\n"${good}`]) assert.ok(!parsePublishedFigures(text).ok);
});
