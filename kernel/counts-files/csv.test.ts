import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readTable } from "./read-table.ts";
import { writeCsv } from "./write-csv.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string) => readTable("Comptes.CSV", utf8(text));
const cells = (result: ReturnType<typeof readTable>): string[][] =>
  result.ok ? [result.value.header, ...result.value.rows.map((row) => row.cells)] : [];
const kindOf = (result: ReturnType<typeof readTable>): string => (result.ok ? "read" : result.refusal.kind);

test("the usual separators, line ends and marks are understood", () => {
  const expected = [
    ["jour", "secteur", "valeur"],
    ["2026-05-06", "Rosa Parks", "26"],
  ];
  for (const separator of [";", ",", "\t"])
    for (const end of ["\n", "\r\n", "\r"])
      for (const mark of ["", "\ufeff"]) {
        const text = expected.map((line) => line.join(separator)).join(end);
        assert.deepEqual(cells(read(`${mark}${text}${end}`)), expected);
      }
});

test("a separator between quotation marks does not count", () => {
  assert.deepEqual(cells(read('"a;b;c;d",x\n1,2\n')), [
    ["a;b;c;d", "x"],
    ["1", "2"],
  ]);
  assert.deepEqual(cells(read("\n\nseul\n1\n")), [["seul"], ["1"]]);
  assert.deepEqual(cells(read("montant\n1,5\n")), [["montant"], ["1,5"]]);
});

test("windows-1252 and UTF-16 are read when the bytes are not UTF-8", () => {
  const latin = new Uint8Array(Buffer.from("secteur;libell\u00e9\n1;\u0080\n", "latin1"));
  assert.deepEqual(cells(readTable("a.csv", latin)), [
    ["secteur", "libellé"],
    ["1", "€"],
  ]);
  const wide = new Uint8Array(Buffer.from("\ufeffé\tb\n1\t2\n", "utf16le"));
  assert.deepEqual(cells(readTable("a.csv", wide)), [
    ["é", "b"],
    ["1", "2"],
  ]);
});

test("line numbers are those of the file, across blank lines and cells of several lines", () => {
  const result = read('a;b\r\n\r\n"x\r\ny";1\r\n;\r\nz;2\r\n');
  assert.ok(result.ok);
  assert.deepEqual(result.value.rows, [
    { line: 3, cells: ["x\ny", "1"] },
    { line: 6, cells: ["z", "2"] },
  ]);
});

test("rows are as wide as the header, and keep what goes beyond it", () => {
  assert.deepEqual(cells(read("a;b;;\n1\n1;2;3;;\n")), [
    ["a", "b"],
    ["1", ""],
    ["1", "2", "3"],
  ]);
});

test("a quotation mark in the wrong place is refused with its line", () => {
  for (const [text, line] of [
    ['a;b\n1;2\n3;"ouvert\n', 3],
    ['a;b\n"x"y;2\n', 2],
  ] as const) {
    const result = read(text);
    assert.ok(!result.ok);
    assert.match(result.refusal.say.fr, new RegExp(`^Ligne ${line} :`));
    assert.match(result.refusal.say.en, new RegExp(`^Line ${line}:`));
  }
});

test("empty, binary, too long, too wide and too big files are refused", () => {
  assert.equal(kindOf(readTable("a.csv", new Uint8Array())), "bad-input");
  assert.equal(kindOf(read(" \n;;\n\n")), "bad-input");
  assert.equal(kindOf(readTable("a.csv", Uint8Array.of(80, 75, 3, 4, 0, 0, 0))), "bad-input");
  assert.equal(kindOf(read(`a;b\n${"1;2\n".repeat(10_000)}`)), "read");
  assert.equal(kindOf(read(`a;b\n${"1;2\n".repeat(10_001)}`)), "too-large");
  assert.equal(kindOf(read(`a;b\n${"1;".repeat(300)}1\n`)), "too-large");
  assert.equal(kindOf(readTable("a.csv", new Uint8Array(5 * 1024 * 1024 + 1).fill(97))), "too-large");
});

test("other kinds of file are refused, in both languages", () => {
  for (const name of ["comptes.xlsx", "comptes", "csv", "comptes.csv.exe", ""]) {
    const result = readTable(name, utf8("a;b\n1;2\n"));
    assert.ok(!result.ok);
    assert.match(result.refusal.say.fr, /CSV ou ODS/);
    assert.match(result.refusal.say.en, /CSV or ODS/);
  }
});

test("written text never starts like a formula, numbers stay numbers", () => {
  const written = new TextDecoder("utf-8", { ignoreBOM: true }).decode(
    writeCsv(["=titre"], [["=1+1"], ["+cmd"], ["-x"], ["@a"], ["-5"], [-5], ["ok"]]),
  );
  assert.equal(written, `\ufeff"'=titre"\r\n"'=1+1"\r\n"'+cmd"\r\n"'-x"\r\n"'@a"\r\n-5\r\n-5\r\nok\r\n`);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (cell) => {
      const bytes = writeCsv(["a", "b"], [["x", cell]]);
      const line = new TextDecoder().decode(bytes).split("\r\n")[1] ?? "";
      assert.doesNotMatch(line.slice(2), /^"?(?:[=@\t]|[+-](?!\d+(?:[.,]\d+)?"?$))/);
    }),
  );
});

test("no bytes make the reader throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom("a.csv", "a.ods"), (bytes, name) => {
      assert.equal(typeof readTable(name, bytes).ok, "boolean");
    }),
    { numRuns: 300 },
  );
});
