/** ODS files: the first sheet, with its repeated rows and cells written out up to the limits. */
import { ok, type Result } from "../refusal.ts";
import { cellText } from "./ods-cell.ts";
import { contentOf } from "./ods-package.ts";
import { refusals } from "./refusals.ts";
import { type Line, mostColumns, mostRows, type Table, tableOf } from "./table.ts";
import { type Element, elementsOf, findElement, parseXml } from "./xml-tree.ts";

const groups = ["table:table-row-group", "table:table-header-rows", "table:table-rows"];

const rowsOf = (element: Element): Element[] =>
  elementsOf(element.children).flatMap((child) => {
    if (child.name === "table:table-row") return [child];
    return groups.includes(child.name) ? rowsOf(child) : [];
  });

const repeats = (element: Element, attribute: string): number => {
  const count = Number(element.attributes[attribute] ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
};

/** Programs repeat the last, blank cell up to the edge of the sheet: blanks count only once something follows them. */
const cellsOf = (row: Element): string[] => {
  const cells: string[] = [];
  let blanks = 0;
  for (const cell of elementsOf(row.children)) {
    if (cell.name !== "table:table-cell" && cell.name !== "table:covered-table-cell") continue;
    const count = repeats(cell, "table:number-columns-repeated");
    const text = cellText(cell);
    if (text === "") {
      blanks += count;
      continue;
    }
    const room = mostColumns + 1 - cells.length;
    const added = [
      ...Array<string>(Math.min(blanks, room)).fill(""),
      ...Array<string>(Math.min(count, room)).fill(text),
    ];
    cells.push(...added);
    blanks = 0;
    if (cells.length > mostColumns) break;
  }
  return cells;
};

const linesOf = (sheet: Element): Result<Line[]> => {
  const lines: Line[] = [];
  let line = 1;
  for (const row of rowsOf(sheet)) {
    const count = repeats(row, "table:number-rows-repeated");
    const cells = cellsOf(row);
    const written = cells.some((cell) => cell.trim() !== "") ? count : 0;
    if (lines.length + written > mostRows + 1) return refusals.tooManyRows();
    for (let each = 0; each < written; each += 1) lines.push({ line: line + each, cells });
    line += count;
  }
  return ok(lines);
};

/** Reads the bytes of an ODS file. */
export const readOds = (bytes: Uint8Array): Result<Table> => {
  const content = contentOf(bytes);
  if (!content.ok) return content;
  const document = parseXml(content.value);
  const sheet = document && findElement(document, "table:table");
  if (sheet === undefined) return refusals.notZip();
  const lines = linesOf(sheet);
  return lines.ok ? tableOf(lines.value) : lines;
};
