/** Parsing at the edge: raw input in, typed value or a refusal that names each field out. */
import type { z } from "zod";
import { type Day, dayInParis } from "../dates.ts";
import { type Issue, ok, type Result, refuse } from "../refusal.ts";
import { fieldMeta } from "./fields.ts";
import { sayIssues } from "./say.ts";

const lateDays = (schema: z.ZodObject, value: Record<string, unknown>, today: Day): Issue[] =>
  Object.entries(schema.shape).flatMap(([name, parser]): Issue[] => {
    const meta = fieldMeta(parser as z.ZodType);
    const given = value[name];
    if (!meta?.notAfterToday || typeof given !== "string" || given <= today) return [];
    const { fr, en } = meta.label;
    return [
      {
        path: [name],
        say: {
          fr: `${fr} : choisissez une date jusqu'au ${today}.`,
          en: `${en}: choose a date up to ${today}.`,
        },
      },
    ];
  });

const refuseAll = (issues: readonly Issue[]) =>
  refuse({
    kind: "bad-input",
    say: issues[0]?.say ?? { fr: "Corrigez le formulaire.", en: "Correct the form." },
    issues,
  });

/** Parses an act's input or a view's query, on the day `today`. */
export const parseInput = <S extends z.ZodObject>(
  schema: S,
  raw: unknown,
  today: Day = dayInParis(new Date()),
): Result<z.output<S>> => {
  const parsed = schema.safeParse(raw ?? {}, { reportInput: true });
  if (!parsed.success) return refuseAll(sayIssues(schema, parsed.error));
  const late = lateDays(schema, parsed.data, today);
  return late.length > 0 ? refuseAll(late) : ok(parsed.data);
};
