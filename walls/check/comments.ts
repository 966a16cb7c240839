/** Every exported name says what it means: a doc comment above it. */
import type { Text } from "./files.ts";

const inside = /^(?:kernel|doors|walls|apps)\/.*\.ts$/;
const outside = /\.(?:test|test-data|generated)\.ts$/;

/** True for the files whose exports must be documented. Screens (`.tsx`) are named by what they show. */
export const mustBeDocumented = (path: string): boolean => inside.test(path) && !outside.test(path);

const exported =
  /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|type|interface)\s+([\w$]+)/;

/** The words of the doc comment that ends on line `end`; undefined when no doc comment ends there. */
const commentEnding = (lines: readonly string[], end: number): string | undefined => {
  if (!lines[end]?.trimEnd().endsWith("*/")) return undefined;
  let start = end;
  while (start > 0 && !lines[start]?.trimStart().startsWith("/*")) start -= 1;
  const block = lines.slice(start, end + 1).join(" ");
  return block.trimStart().startsWith("/**") ? block.replace(/[/*\s]+/g, " ").trim() : undefined;
};

/** The comment above a line, past directives such as `// biome-ignore`. */
const commentAbove = (lines: readonly string[], index: number): string | undefined => {
  let above = index - 1;
  while (above >= 0 && lines[above]?.startsWith("// ")) above -= 1;
  return commentEnding(lines, above);
};

/** The comment at the head of a module speaks for its only export. */
const headSpeaks = (lines: readonly string[], exports: number): boolean =>
  exports === 1 && (lines[0]?.startsWith("/**") ?? false);

const says = (comment: string | undefined): boolean => comment !== undefined && comment.length >= 10;

/** Exports of a file, and those of them that lack a comment, as `path:line: name`. */
export const readComments = ({ path, text }: Text): { exports: number; missing: string[] } => {
  const lines = text.split("\n");
  const found = lines.flatMap((line, index) => {
    const name = exported.exec(line)?.[1];
    return name === undefined ? [] : [{ index, name }];
  });
  const names = new Set(found.map(({ name }) => name));
  const speaks = new Set(
    found.filter(({ index }) => says(commentAbove(lines, index))).map(({ name }) => name),
  );
  if (headSpeaks(lines, names.size)) return { exports: names.size, missing: [] };
  const missing = found
    .filter(({ name }, at) => !speaks.has(name) && found.findIndex((other) => other.name === name) === at)
    .map(({ index, name }) => `${path}:${index + 1}: ${name}`);
  return { exports: names.size, missing };
};
