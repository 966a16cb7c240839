/** The XML of a sheet with one table, as OpenDocument wants it. */
import type { Cell } from "./table.ts";

const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for XML: escaped, well formed, without the control characters that XML cannot hold. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(illegal, "")
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? "");

/** OpenDocument folds spaces together, so those that would be folded are written as elements. */
const paragraph = (text: string): string => {
  const spaced = escapeXml(text).replace(/^ +| +$| {2,}/g, (run) => `<text:s text:c="${run.length}"/>`);
  return `<text:p>${spaced.replaceAll("\t", "<text:tab/>")}</text:p>`;
};

const cellXml = (cell: Cell, style: string): string => {
  if (cell === "") return "<table:table-cell/>";
  if (typeof cell === "number")
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  const text = cell.replace(/\r\n?/g, "\n").split("\n").map(paragraph).join("");
  return `<table:table-cell${style} office:value-type="string">${text}</table:table-cell>`;
};

const rowXml = (cells: readonly Cell[], style = ""): string =>
  `<table:table-row>${cells.map((cell) => cellXml(cell, style)).join("")}</table:table-row>`;

const namespaces = ["office", "table", "text", "style"]
  .map((name) => ` xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join("");
const formatting = ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
const styles = `<office:automatic-styles>
<style:style style:name="column" style:family="table-column"><style:table-column-properties style:column-width="4cm"/></style:style>
<style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles>`;

/** `content.xml`: the header in bold, then the rows. */
export const odsContent = (
  sheetName: string,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content${namespaces}${formatting} office:version="1.3">
${styles}
<office:body><office:spreadsheet>
<table:table table:name="${escapeXml(sheetName)}">
<table:table-column table:style-name="column" table:number-columns-repeated="${Math.max(1, header.length)}"/>
${[rowXml(header, ' table:style-name="head"'), ...rows.map((cells) => rowXml(cells))].join("\n")}
</table:table>
</office:spreadsheet></office:body>
</office:document-content>
`;
