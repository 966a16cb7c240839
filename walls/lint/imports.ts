/** Every way in which a file can name another one: the rules see them all through this one visitor. */
import { isNode, literalText, type Node, type Visitor } from "./rule.ts";

/** What was found: the node to show, and the specifier (undefined when it is computed at run time). */
export type Found = { readonly node: Node; readonly specifier: string | undefined };

const namedLike = (node: unknown, name: string): boolean =>
  isNode(node) && node.type === "Identifier" && node["name"] === name;

/** `require(…)`, `require.resolve(…)`, `import.meta.resolve(…)`, `createRequire(…)(…)`. */
const asksForAModule = (callee: unknown): boolean => {
  if (!isNode(callee)) return false;
  if (namedLike(callee, "require")) return true;
  if (callee.type === "CallExpression") return namedLike(callee["callee"], "createRequire");
  if (callee.type !== "MemberExpression") return false;
  const owner = callee["object"];
  const onRequire = namedLike(owner, "require");
  const onMeta = isNode(owner) && owner.type === "MetaProperty";
  return (onRequire || onMeta) && namedLike(callee["property"], "resolve");
};

/** A visitor that hands over every import of a file, static or not, of values or of types. */
export const visitImports = (seen: (found: Found) => void): Visitor => {
  const from = (key: string) => (node: Node) => {
    // `export const x = 1` is an ExportNamedDeclaration without a source.
    if (node[key] !== null && node[key] !== undefined) seen({ node, specifier: literalText(node[key]) });
  };
  return {
    ImportDeclaration: from("source"),
    ExportNamedDeclaration: from("source"),
    ExportAllDeclaration: from("source"),
    ImportExpression: from("source"),
    TSImportType: (node) => seen({ node, specifier: literalText(node["source"] ?? node["argument"]) }),
    TSExternalModuleReference: from("expression"),
    CallExpression: (node) => {
      if (!asksForAModule(node["callee"])) return;
      seen({ node, specifier: literalText((node["arguments"] as unknown[])[0]) });
    },
  };
};
