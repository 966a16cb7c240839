/** Rule `trame/store-only`: inside a room, only its store writes queries and names tables. */
import { visitImports } from "../imports.ts";
import { isStore, placeOf } from "../places.ts";
import { inside, resolveImport } from "../resolve.ts";
import { isNode, literalText, type Node, type Rule } from "../rule.ts";

/** What the generator writes describes the tables. */
const generated = /\.generated\.ts$/;

const builder = /^kysely(\/|$)/;

/** What leads to tables inside the repository: the types of a schema, and the kernel's typed query builder. */
const tables = /\.generated\.ts$|^kernel\/postgres\/query\.ts$/;

const leadsToTables = (root: string, file: string, specifier: string): boolean =>
  builder.test(specifier) || tables.test(resolveImport(root, file, specifier) ?? specifier);

/** A statement on `<schema>.<table>`, as it would stand in a text given to the database. */
const statement =
  /\b(?:from|join|into|update|table)\s+"?(?:street|reception|shelter|care|court|police|ground|steering|gate)"?\."?[a-z_]+/i;

const templateText = (node: Node): string =>
  (node["quasis"] as { value: { raw: string } }[]).map((part) => part.value.raw).join(" ");

/** See the module's comment. */
export const storeOnly: Rule = {
  create(context) {
    const from = inside(context.cwd, context.filename);
    if (from === undefined) return {};
    const place = placeOf(from);
    if (place.room === undefined || isStore(place) || generated.test(from)) return {};
    const message = "only store.ts of a room writes queries and names its tables";
    const refuseStatement = (node: Node, text: string | undefined) => {
      // A test may look at rows with an administrator's eyes; it is given no query builder for it.
      if (text !== undefined && !place.isTest && statement.test(text)) context.report({ node, message });
    };
    return {
      ...visitImports(({ node, specifier }) => {
        if (specifier !== undefined && leadsToTables(context.cwd, context.filename, specifier))
          context.report({ node, message });
      }),
      Literal: (node) => refuseStatement(node, literalText(node)),
      TemplateLiteral: (node) => {
        if (isNode(node)) refuseStatement(node, templateText(node));
      },
    };
  },
};
