/**
 * What every format can carry. Texts come from agents and from other systems: half a surrogate pair, a control
 * character or a non-character makes an XML file unreadable, so they go before any renderer sees them.
 */

const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu;
const lineEnds = /\r\n|[\r\u0085\u2028\u2029\u000b\u000c]/g;

/** Longest label, name or address that is laid out, in UTF-16 units; `figures.json` keeps the whole. */
const longestLabel = 600;

/** A text of more lines than any page holds is a list pasted by mistake: it is set as running text. */
const mostLines = 400;

const fewLines = (text: string): string =>
  text.split("\n", mostLines + 1).length > mostLines ? text.replace(/\n+/g, " ") : text;

/** Well-formed text, composed (NFC), with `\n` as its only line end and at most one empty line in a row. */
export const cleanText = (raw: string): string =>
  fewLines(
    raw
      .toWellFormed()
      .replace(lineEnds, "\n")
      .replace(/\t/g, " ")
      .replace(forbidden, "")
      .replace(/\n{3,}/g, "\n\n")
      .normalize("NFC")
      .trim(),
  );

/** Text for a cell, a label or a name: on one line, and cut with « … » when no cell could hold it. */
export const cleanLabel = (raw: string): string => {
  const line = cleanText(raw.slice(0, 4 * longestLabel)).replace(/\s*\n\s*/g, " ");
  if (line.length <= longestLabel && raw.length <= 4 * longestLabel) return line;
  return `${line.slice(0, longestLabel).toWellFormed().trimEnd()}…`;
};
