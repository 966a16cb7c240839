/** The little of Markdown that the link checker reads: prose without code, headings, links, words in backticks. */

/** The lines outside fenced blocks; lines inside become empty, so that numbers stay right. */
export const proseLines = (text: string): string[] => {
  let fence: string | undefined;
  return text.split("\n").map((line) => {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      return "";
    }
    return fence === undefined ? line : "";
  });
};

/** The anchor that a heading gets on the usual forges: lower case, no punctuation, dashes for spaces. */
export const slug = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, "")
    .replace(/\s/g, "-");

/** Every anchor of a document: its headings (a second one of the same name gets `-1`) and its `id`s. */
export const anchors = (text: string): Set<string> => {
  const found = new Set<string>();
  const seen = new Map<string, number>();
  for (const line of proseLines(text)) {
    for (const id of line.matchAll(/\b(?:id|name)="([^"]+)"/g)) found.add(id[1] ?? "");
    const heading = /^#{1,6}\s+(.*?)\s*#*$/.exec(line)?.[1];
    if (heading === undefined) continue;
    const base = slug(heading);
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    found.add(before === 0 ? base : `${base}-${before}`);
  }
  return found;
};

/** A target or a path, and the line it stands on. */
export type Mention = { readonly line: number; readonly target: string };

const each = (text: string, pattern: RegExp, prepare: (line: string) => string): Mention[] =>
  proseLines(text).flatMap((line, index) =>
    [...prepare(line).matchAll(pattern)].flatMap((found) => {
      const target = found.slice(1).find((group) => group !== undefined);
      return target === undefined ? [] : [{ line: index + 1, target }];
    }),
  );

const link =
  /\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)|^\s*\[[^\]]+\]:\s+<?(\S+?)>?$|\b(?:src|href)="([^"]+)"/g;

/** The targets of links and images, not those shown as code. */
export const links = (text: string): Mention[] =>
  each(text, link, (line) => line.replace(/(`+).*?\1/g, (code) => " ".repeat(code.length)));

/** What stands in backticks. */
export const codeWords = (text: string): Mention[] => each(text, /`([^`]+)`/g, (line) => line);
