/** HTML as a value: what was escaped is marked, so that nothing is escaped twice or not at all. */
import { html as escaping } from "ghtml";

/** A piece of HTML that is safe to put into a page. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Html | string | number | null | undefined | readonly Part[];

const joined = (part: Part): string => {
  if (part instanceof Html) return part.text;
  if (typeof part === "string" || typeof part === "number") return escaping`${String(part)}`;
  return part ? part.map(joined).join("") : "";
};

/** Template tag: texts are escaped by `ghtml`, pieces of HTML and lists of them are kept. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html =>
  new Html(
    strings.reduce(
      (text, string, index) => text + string + (index < parts.length ? joined(parts[index]) : ""),
      "",
    ),
  );
