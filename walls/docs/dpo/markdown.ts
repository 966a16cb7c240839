/** Pieces of Markdown. */

/** A table. A pipe or a line break in a cell would break it, so they are written otherwise. */
export const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll("\n", " ")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---").join("|")}|`, ...rows.map(line)].join("\n");
};

/** Lines as a Markdown list, one bullet each. */
export const listOf = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** Paragraphs and blocks, an empty line between them. */
export const blocks = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== "").join("\n\n");
