/** Paths that documents mention in backticks: a page that names a file that is gone misleads its reader. */
import { globSync } from "node:fs";
import type { Text } from "./files.ts";
import { codeWords } from "./markdown.ts";

const ours = /^(?:kernel|rooms|doors|walls|apps|demo|stories|bench|docs|testing|setup)\//;
const built = /(?:^|\/)(?:dist|out)(?:\/|$)/;

/** `rooms/<room>/store.ts` stands for any room; `NNNN_x.sql` for any migration. */
const asPattern = (path: string): string => path.replace(/<[^>]+>|NNNN_x/g, "*");

/** The paths of ours among the words of a mention, without trailing punctuation or line numbers. */
const pathsIn = (code: string): string[] =>
  code
    .split(/[\s,;()'"]+(?![^<]*>)/)
    .map((word) => word.replace(/(?::\d+)*[.:]?$/, "").replace(/^\.\//, ""))
    .filter((word) => ours.test(word) && !built.test(word) && !/…|\.\.\./.test(word));

/** The mentioned paths that match nothing, as `path:line: mention`. */
export const mentionProblems = (root: string, documents: readonly Text[]): string[] => {
  const known = new Map<string, boolean>();
  const exists = (path: string): boolean => {
    const pattern = asPattern(path).replace(/\/$/, "");
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const found = globSync(pattern, { cwd: root }).length > 0;
    known.set(pattern, found);
    return found;
  };
  return documents.flatMap(({ path, text }) =>
    codeWords(text).flatMap(({ line, target }) =>
      pathsIn(target)
        .filter((word) => !exists(word))
        .map((word) => `${path}:${line}: \`${word}\` does not exist`),
    ),
  );
};
