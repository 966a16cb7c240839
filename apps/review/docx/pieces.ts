/** The few shapes the DOCX is made of: paragraphs with line ends kept, and tables whose first row is a header. */
import {
  BorderStyle,
  type HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";

type Style = { readonly bold?: boolean; readonly color?: string; readonly size?: number };

/** Runs of one text; each `\n` becomes a line break. Sizes are in half points. */
export const runs = (text: string, style: Style = {}): TextRun[] =>
  text
    .split("\n")
    .map((line, index) => new TextRun({ text: line, ...style, ...(index > 0 ? { break: 1 } : {}) }));

/** A paragraph of one text. */
export const paragraph = (text: string, style: Style = {}, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children: runs(text, style) });

/** A heading that Word lists in its navigation pane. */
export const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
  new Paragraph({ heading: level, keepNext: true, children: runs(text) });

/** A point of a list, in the built-in list style, so that no numbering definition is needed. */
export const bullet = (text: string): Paragraph =>
  new Paragraph({ bullet: { level: 0 }, children: runs(text) });

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const hairline = { style: BorderStyle.SINGLE, size: 4, color: "C9C4BA" } as const;
const margins = { top: 50, bottom: 50, left: 0, right: 120 };

const cell = (text: string, width: number, style: Style): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins,
    children: [paragraph(text, { size: 17, ...style }, { spacing: { before: 0, after: 0 } })],
  });

/** A table; `widths` are in twentieths of a point, one a column, and the first row repeats on every page. */
export const table = (
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Table =>
  new Table({
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      left: none,
      right: none,
      bottom: hairline,
      insideHorizontal: hairline,
      insideVertical: none,
    },
    rows: [head, ...rows].map(
      (cells, row) =>
        new TableRow({
          tableHeader: row === 0,
          cantSplit: cells.every((text) => text.length < 500),
          children: cells.map((text, column) => cell(text, widths[column] ?? 0, { bold: row === 0 })),
        }),
    ),
  });
