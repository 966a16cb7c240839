/** Parsing at the edge: raw input in, typed value or a refusal that names each field out. */
import type { z } from "zod";
import { ok, type Result, refuse } from "../refusal.ts";
import { sayIssues } from "./say.ts";

/** Parses an act's input or a view's query. */
export const parseInput = <S extends z.ZodObject>(schema: S, raw: unknown): Result<z.output<S>> => {
  const parsed = schema.safeParse(raw ?? {}, { reportInput: true });
  if (parsed.success) return ok(parsed.data);
  const issues = sayIssues(schema, parsed.error);
  const first = issues[0]?.say;
  return refuse({
    kind: "bad-input",
    say: first ?? { fr: "Corrigez le formulaire.", en: "Correct the form." },
    issues,
  });
};
