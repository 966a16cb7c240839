/**
 * Spreadsheet programs run a cell of a CSV file that starts with one of these signs as a formula. Text that does gets
 * an apostrophe before it, which they take for "this is text"; reading takes it away again.
 */

const risky = /^'*[=+\-@\t\r]/;
const guarded = /^'+[=+\-@\t\r]/;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)?$/;

/** The text as it can be written to a CSV file. A number, even negative, is not a formula and stays as it is. */
export const guardFormula = (text: string): string =>
  risky.test(text) && !plainNumber.test(text) ? `'${text}` : text;

/** The text as it was before `guardFormula`. */
export const unguardFormula = (text: string): string => (guarded.test(text) ? text.slice(1) : text);
