/** Styles of the DOCX. Arial is on every machine that opens one; whoever comments can change a style once for all. */
import type { IStylesOptions } from "docx";
import type { Language } from "../language.ts";

const tags: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-GB" };
const font = "Arial";

/** Sizes are in half points, spacing in twentieths of a point. */
export const docxStyles = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 21, color: "1D2328", language: { value: tags[language] } },
      paragraph: { spacing: { after: 120, line: 288 } },
    },
    title: { run: { font, size: 48, bold: true }, paragraph: { spacing: { before: 120, after: 160 } } },
    heading1: { run: { font, size: 30, bold: true }, paragraph: { spacing: { before: 400, after: 120 } } },
    heading2: { run: { font, size: 22, bold: true }, paragraph: { spacing: { before: 200, after: 80 } } },
  },
});
