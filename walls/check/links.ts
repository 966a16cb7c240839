/** Links of the documents: each leads to a file, and to a heading that exists. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Text } from "./files.ts";
import { anchors, links } from "./markdown.ts";

const elsewhere = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

const anchorMissing = (file: string, anchor: string): boolean =>
  anchor !== "" && file.endsWith(".md") && !anchors(readFileSync(file, "utf8")).has(anchor);

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    // A lone per cent sign: the file, if any, is called so.
    return part;
  }
};

/** Why a link of the document at `path` does not lead anywhere; undefined when it does. Addresses of the web are left alone. */
const whyBroken = (root: string, path: string, target: string): string | undefined => {
  if (elsewhere.test(target)) return undefined;
  const [file = "", anchor = ""] = target.split("#").map(decode);
  const reached = file === "" ? join(root, path) : join(root, dirname(path), file);
  if (!existsSync(reached)) return "no such file";
  if (statSync(reached).isDirectory()) return undefined;
  return anchorMissing(reached, anchor) ? `no heading #${anchor}` : undefined;
};

/** The broken links of the given documents, as `path:line: target: why`. */
export const linkProblems = (root: string, documents: readonly Text[]): string[] =>
  documents.flatMap(({ path, text }) =>
    links(text).flatMap(({ line, target }) => {
      const why = whyBroken(root, path, target);
      return why === undefined ? [] : [`${path}:${line}: ${target}: ${why}`];
    }),
  );
