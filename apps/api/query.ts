/** Reads a query string into the types that a view's parser expects. */
import type { z } from "zod";
import { fieldMeta } from "../../kernel/parse/fields.ts";

const convert = (kind: string | undefined, raw: string): unknown => {
  if (kind === "number" && raw !== "" && Number.isFinite(Number(raw))) return Number(raw);
  if (kind === "yes-no" && (raw === "true" || raw === "false")) return raw === "true";
  return raw;
};

/** Empty answers are left out; unknown names are kept, so that the parser refuses them by name. */
export const readQuery = (schema: z.ZodObject, query: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries((query ?? {}) as Record<string, string | string[]>).flatMap(([name, raw]) => {
      if (raw === "") return [];
      const parser = schema.shape[name] as z.ZodType | undefined;
      const kind = parser ? fieldMeta(parser)?.kind : undefined;
      if (kind === "choices") return [[name, Array.isArray(raw) ? raw : [raw]]];
      return [[name, typeof raw === "string" ? convert(kind, raw) : raw]];
    }),
  );
