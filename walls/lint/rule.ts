/** The part of oxlint's plugin interface that our rules use; oxlint publishes no types for it. */

/** A node of the syntax tree (ESTree). */
export type Node = { readonly type: string; readonly [key: string]: unknown };

/** What a rule is given for one file. `cwd` is the folder oxlint was started in: the repository's root. */
export type Context = {
  readonly filename: string;
  readonly cwd: string;
  report(problem: { message: string; node: Node }): void;
};

/** Handlers by node type. */
export type Visitor = Record<string, (node: Node) => void>;

/** A rule: for each file, the nodes it wants to see. */
export type Rule = { create(context: Context): Visitor };

/** True for something that looks like a node. */
export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";

/** The text of a string literal or of a template without holes; undefined for anything computed. */
export const literalText = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined;
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node.type === "TSLiteralType") return literalText(node["literal"]);
  if (node.type !== "TemplateLiteral") return undefined;
  const parts = node["quasis"] as { value: { cooked: string | null } }[];
  return parts.length === 1 ? (parts[0]?.value.cooked ?? undefined) : undefined;
};
