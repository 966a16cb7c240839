/**
 * What a cell of an ODS sheet holds. Numbers and dates are taken from their attributes (OpenDocument 1.3, part 3,
 * section 19.384 and following), since what is displayed depends on the style and the language of the author.
 */
import { type Element, elementsOf, type Node } from "./xml-tree.ts";

const mostSpaces = 1000;

const inlineText = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (typeof node === "string") return node.replace(/[ \t\r\n]+/g, " ");
      if (node.name === "text:s")
        return " ".repeat(Math.min(Number(node.attributes["text:c"] ?? 1) || 1, mostSpaces));
      if (node.name === "text:tab") return "\t";
      if (node.name === "text:line-break") return "\n";
      return node.name === "office:annotation" ? "" : inlineText(node.children);
    })
    .join("");

const shownText = (cell: Element): string =>
  elementsOf(cell.children)
    .filter(({ name }) => name === "text:p")
    .map(({ children }) => inlineText(children))
    .join("\n");

const plainNumber = (raw: string): string => (/^-?\d+(?:\.\d+)?$/.test(raw) ? raw : String(Number(raw)));

/** The text of a cell; a number as `1234.5`, a date as `YYYY-MM-DD`, a moment as ISO 8601. */
export const cellText = (cell: Element): string => {
  const { attributes } = cell;
  const number = attributes["office:value"];
  if (number !== undefined && Number.isFinite(Number(number))) return plainNumber(number);
  const date = attributes["office:date-value"];
  if (date !== undefined) return date.replace(/T00:00:00(?:\.0+)?$/, "");
  const other = attributes["office:boolean-value"] ?? attributes["office:time-value"];
  return other ?? attributes["office:string-value"] ?? shownText(cell);
};
