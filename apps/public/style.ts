/** The style of the public pages' frame; the theme itself comes from the built client. */
import { readFileSync } from "node:fs";

/** CSS of the header, notice and footer of public pages. */
export const pagesStylesheet: string = readFileSync(new URL("./pages.css", import.meta.url), "utf8");
