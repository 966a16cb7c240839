/** Codes that people choose for lasting things, such as partners: short, and safe in a file, an address or a table. */
import type { Text } from "../words.ts";

/** Longest code, in characters. */
export const longestCode = 40;

/** True for lowercase letters and digits in words joined by single hyphens: `halte-du-canal`. */
export const isCode = (raw: string): boolean =>
  raw.length <= longestCode && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(raw);

/** What to write instead. */
export const codeRule: Text = {
  fr: `écrivez des lettres minuscules sans accent, des chiffres et des tirets, ${longestCode} signes au plus, par exemple « halte-du-canal ».`,
  en: `write lowercase letters without accents, digits and hyphens, ${longestCode} characters at most, for example "halte-du-canal".`,
};
