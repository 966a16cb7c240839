import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readTable } from "./read-table.ts";
import type { Cell } from "./table.ts";
import { writeCsv } from "./write-csv.ts";
import { writeOds } from "./write-ods.ts";

/** Any text that XML and CSV can both carry, with one kind of line end. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(
      "=1+1",
      "+33",
      "-5",
      "'=x",
      "''@y",
      "@SUM(A1)",
      "a;b",
      'dit "oui"',
      "  deux  ",
      "1,5",
      "ligne\nsuivante",
      "\tt",
    ),
  )
  .map((raw) => raw.toWellFormed().replace(/[\u0000-\u0008\u000b-\u001f\ufeff\ufffe\uffff]/g, ""));
const title = text.map((raw) => `c${raw.replace(/[\n\t]/g, "")}c`.trim());
const table = fc.integer({ min: 1, max: 6 }).chain((width) =>
  fc.record({
    header: fc.array(title, { minLength: width, maxLength: width }),
    rows: fc.array(
      fc
        .tuple(fc.integer(), fc.array(text, { minLength: width - 1, maxLength: width - 1 }))
        .map(([first, others]): Cell[] => [first, ...others]),
      { maxLength: 12 },
    ),
  }),
);

const expected = (rows: readonly (readonly Cell[])[]): string[][] => rows.map((cells) => cells.map(String));

const sameAgain = (name: string, write: (header: string[], rows: Cell[][]) => Uint8Array): void => {
  fc.assert(
    fc.property(table, ({ header, rows }) => {
      const read = readTable(name, write(header, rows));
      assert.ok(read.ok, JSON.stringify(read));
      assert.deepEqual(read.value.header, header);
      assert.deepEqual(
        read.value.rows.map(({ cells }) => cells),
        expected(rows),
      );
    }),
    { numRuns: 150 },
  );
};

test("what is written as CSV is read back the same", () => sameAgain("comptes.csv", writeCsv));

test("what is written as ODS is read back the same", () =>
  sameAgain("comptes.ods", (header, rows) => writeOds("Comptes", header, rows)));

test("a table read from one kind of file and written to the other keeps its cells", () => {
  const first = readTable(
    "a.csv",
    writeCsv(
      ["jour", "valeur"],
      [
        ["2026-05-06", 26],
        ["-", 0],
      ],
    ),
  );
  assert.ok(first.ok);
  const { header, rows } = first.value;
  const second = readTable(
    "b.ods",
    writeOds(
      "x",
      header,
      rows.map(({ cells }) => cells),
    ),
  );
  assert.ok(second.ok);
  assert.deepEqual(
    second.value.rows.map(({ cells }) => cells),
    [
      ["2026-05-06", "26"],
      ["-", "0"],
    ],
  );
});
