import assert from "node:assert/strict";
import { test } from "node:test";
import { fill } from "../../../messages/catalogue.ts";
import { catalogues } from "../../../messages/index.ts";
import type { Words } from "../../words/language.tsx";
import { toCsv } from "./csv.ts";
import { sortRows } from "./sort-rows.ts";
import type { TableColumn } from "./table-types.ts";

const words: Words = {
  language: "fr",
  chosen: true,
  setLanguage: () => undefined,
  t: (key, parameters) => fill(catalogues.fr[key], "fr", parameters),
  say: (text) => (typeof text === "string" ? text : (text?.fr ?? "")),
};
type Line = { area: string; value: number | null; day: string };
const columns: TableColumn<Line>[] = [
  { key: "area", kind: "text", label: { fr: "Secteur", en: "Area" } },
  { key: "value", kind: "number", label: { fr: "Valeur", en: "Value" } },
  { key: "day", kind: "day", label: { fr: "Jour", en: "Day" } },
];
const rows: Line[] = [
  { area: "Stalingrad", value: 100, day: "2026-05-06" },
  { area: "écluse", value: null, day: "2026-01-06" },
  { area: "Halles", value: 9.5, day: "2025-12-06" },
];
const order = (key: string, down: boolean) =>
  sortRows(rows, columns, { key, down }, words).map((row) => row.area);

test("numbers sort as numbers, accents as letters, days in time; what is missing comes last both ways", () => {
  assert.deepEqual(order("value", false), ["Halles", "Stalingrad", "écluse"]);
  assert.deepEqual(order("value", true), ["Stalingrad", "Halles", "écluse"]);
  assert.deepEqual(order("area", false), ["écluse", "Halles", "Stalingrad"]);
  assert.deepEqual(order("day", false), ["Halles", "écluse", "Stalingrad"]);
});

test("an export keeps days as days, decimals as French spreadsheets read them, and disarms formulas", () => {
  const line = { area: '=HYPERLINK("x");', value: 9.5, day: "2026-05-06" };
  assert.equal(
    toCsv([line], columns, words),
    '\uFEFFSecteur;Valeur;Jour\r\n"\'=HYPERLINK(""x"");";9,5;2026-05-06\r\n',
  );
});
