import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readTable } from "./read-table.ts";
import { writeOds } from "./write-ods.ts";

const written = writeOds("Comptes", ["jour", "valeur"], [["2026-05-06", 26]]);
const parts = unzipSync(written);
const content = strFromU8(parts["content.xml"] ?? new Uint8Array());

const packed = (over: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync({
    ...parts,
    ...Object.fromEntries(
      Object.entries(over).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]),
    ),
  });
const sheet = (rows: string): Uint8Array =>
  packed({ "content.xml": content.replace(/<table:table-row>[\s\S]*<\/table:table-row>/, rows) });
const read = (bytes: Uint8Array) => readTable("comptes.ods", bytes);
const said = (bytes: Uint8Array): string => {
  const result = read(bytes);
  return result.ok ? "" : `${result.refusal.kind}: ${result.refusal.say.en}`;
};
const text = (value: string): string =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const row = (cells: string, repeated = ""): string =>
  `<table:table-row${repeated}>${cells}</table:table-row>`;

test("the mimetype comes first, uncompressed, and the bytes never change", () => {
  assert.equal(strFromU8(written.slice(30, 38)), "mimetype");
  assert.equal(strFromU8(written.slice(38, 84)), "application/vnd.oasis.opendocument.spreadsheet");
  assert.deepEqual(writeOds("Comptes", ["jour", "valeur"], [["2026-05-06", 26]]), written);
  assert.match(content, /table:name="Comptes"/);
  assert.match(
    strFromU8(unzipSync(writeOds("[a]/b", ["x"], []))["content.xml"] ?? new Uint8Array()),
    /table:name="a  b"/,
  );
});

test("values are taken from their attributes, not from what is displayed", () => {
  const typed = (type: string, attribute: string, shown: string): string =>
    `<table:table-cell office:value-type="${type}" ${attribute}><text:p>${shown}</text:p></table:table-cell>`;
  const result = read(
    sheet(
      row(["jour", "valeur", "part", "note"].map(text).join("")) +
        row(
          typed("date", 'office:date-value="2026-05-06T00:00:00"', "6 mai 26") +
            typed("float", 'office:value="1187"', "1 187") +
            typed("percentage", 'office:value="5E-2"', "5 %") +
            '<table:table-cell office:value-type="string"><office:annotation><text:p>secret</text:p></office:annotation><text:p>a<text:s text:c="2"/>b &amp; <text:span>c</text:span></text:p><text:p>d&#233;</text:p></table:table-cell>',
        ),
    ),
  );
  assert.ok(result.ok);
  assert.deepEqual(result.value.rows, [{ line: 2, cells: ["2026-05-06", "1187", "0.05", "a  b & c\ndé"] }]);
});

test("repeated rows and cells are written out, blank ones only count", () => {
  const blank = '<table:table-cell table:number-columns-repeated="16384"/>';
  const result = read(
    sheet(
      `<table:table-header-rows>${row(text("a") + text("b") + text("c") + blank)}</table:table-header-rows>` +
        row(blank, ' table:number-rows-repeated="3"') +
        row(
          '<table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="7"/>',
          ' table:number-rows-repeated="2"',
        ) +
        row(`<table:covered-table-cell/><table:table-cell/>${text("fin")}`) +
        row(blank, ' table:number-rows-repeated="1048568"'),
    ),
  );
  assert.ok(result.ok);
  assert.deepEqual(result.value, {
    header: ["a", "b", "c"],
    rows: [
      { line: 5, cells: ["7", "7", ""] },
      { line: 6, cells: ["7", "7", ""] },
      { line: 7, cells: ["", "", "fin"] },
    ],
  });
});

test("a file that would grow without end is refused", () => {
  const many = row(text("a"), ' table:number-rows-repeated="1000000000"');
  assert.match(said(sheet(row(text("h")) + many)), /^too-large: .*10,000 lines/);
  const wide =
    '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000000000"/>';
  assert.match(said(sheet(row(wide))), /^too-large: .*200 columns/);
  const far = `<table:table-cell table:number-columns-repeated="1000000000"/>${text("x")}`;
  assert.match(said(sheet(row(far))), /^too-large: .*200 columns/);
  assert.match(said(packed({ "content.xml": new Uint8Array(20_000_000) })), /^too-large: .*5 MB/);
});

test("a zip that lies about its size is cut, not expanded", () => {
  const lying = packed({ "content.xml": `${content}${" ".repeat(8_000_000)}` });
  const view = new DataView(lying.buffer, lying.byteOffset);
  for (let at = 0; at < lying.length - 4; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 100, true);
  }
  assert.match(said(lying), /^bad-input: .*not one, or is damaged/);
});

test("a document type is never read, so that no entity grows", () => {
  const bomb = content.replace("?>", '?><!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>');
  assert.match(said(packed({ "content.xml": bomb.replace("jour", "&b;") })), /^bad-input/);
});

test("what is not an ODS file is refused, and an encrypted one says why", () => {
  assert.match(said(strToU8("jour;valeur\n")), /^bad-input: .*damaged/);
  assert.match(said(zipSync({ "xl/workbook.xml": strToU8("<x/>") })), /^bad-input: .*damaged/);
  assert.match(said(packed({ mimetype: "application/vnd.oasis.opendocument.text" })), /^bad-input/);
  assert.match(said(packed({ "content.xml": content.slice(0, 400) })), /^bad-input/);
  assert.match(said(packed({ "content.xml": `${"<a>".repeat(5000)}${"</a>".repeat(5000)}` })), /^bad-input/);
  assert.match(said(sheet("")), /^bad-input: This file is empty/);
  const locked = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
  assert.match(said(packed({ "META-INF/manifest.xml": locked })), /^bad-input: .*password/);
});

test("no damage to a file makes the reader throw", () => {
  fc.assert(
    fc.property(fc.nat(written.length - 1), fc.integer({ min: 0, max: 255 }), fc.nat(40), (at, byte, cut) => {
      const damaged = written.slice(0, written.length - (cut > 30 ? cut : 0));
      damaged[at % damaged.length] = byte;
      assert.equal(typeof read(damaged).ok, "boolean");
    }),
    { numRuns: 400 },
  );
  fc.assert(
    fc.property(
      fc.nat(content.length),
      fc.string({ unit: fc.constantFrom("<", ">", "&", "/", '"', "a", "=", "!", "[", "]") }),
      (at, noise) => {
        const damaged = content.slice(0, at) + noise + content.slice(at);
        assert.equal(typeof read(packed({ "content.xml": damaged })).ok, "boolean");
      },
    ),
    { numRuns: 200 },
  );
});
