/** The fonts of the PDF: Atkinson Hyperlegible, from its package. System fonts are never used, so bytes do not depend on the machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

const readFont = (face: string): Buffer =>
  readFileSync(resolve(`@expo-google-fonts/atkinson-hyperlegible/${face}/AtkinsonHyperlegible_${face}.ttf`));

/** Regular and bold; the layout uses no other face. */
export const fonts: readonly Buffer[] = [readFont("400Regular"), readFont("700Bold")];
