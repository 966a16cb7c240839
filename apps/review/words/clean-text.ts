/**
 * What every format can carry. Texts come from agents and from other systems: half a surrogate pair, a control
 * character or a non-character makes an XML file unreadable, so they go before any renderer sees them.
 */

const forbidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/gu;
const lineEnds = /\r\n|[\r\u0085\u2028\u2029\u000b\u000c]/g;

/** Well-formed text, composed (NFC), with `\n` as its only line end and at most one empty line in a row. */
export const cleanText = (raw: string): string =>
  raw
    .toWellFormed()
    .replace(lineEnds, "\n")
    .replace(/\t/g, " ")
    .replace(forbidden, "")
    .replace(/\n{3,}/g, "\n\n")
    .normalize("NFC")
    .trim();
