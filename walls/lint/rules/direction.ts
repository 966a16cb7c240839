/** Rule `trame/direction`: nobody imports what stands to its right, nor what another room keeps to itself. */
import { visitImports } from "../imports.ts";
import { whyNot } from "../order.ts";
import { inside, resolveImport } from "../resolve.ts";
import type { Rule } from "../rule.ts";

/** Where the walls matter most, an import must be readable before it runs. */
const mustBeReadable = /^(kernel|rooms|gate|doors)\//;

/** See the module's comment; the decisions themselves are in `order.ts`. */
export const direction: Rule = {
  create(context) {
    const from = inside(context.cwd, context.filename);
    if (from === undefined) return {};
    return visitImports(({ node, specifier }) => {
      if (specifier === undefined) {
        if (mustBeReadable.test(from))
          context.report({ node, message: "a computed import cannot be checked: name the file" });
        return;
      }
      const to = resolveImport(context.cwd, context.filename, specifier);
      const reason = to === undefined ? undefined : whyNot(from, to);
      if (reason !== undefined) context.report({ node, message: `${from} -> ${to}: ${reason}` });
    });
  },
};
