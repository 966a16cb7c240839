/** Turns what a parser found into sentences that name the field and the remedy, in both languages. */
import type { z } from "zod";
import type { Issue } from "../refusal.ts";
import type { Text } from "../words.ts";
import { type FieldMeta, fieldMeta } from "./fields.ts";

type ZodIssue = z.core.$ZodIssue;

const withLabel = (label: Text, fr: string, en: string): Text => ({
  fr: `${label.fr} : ${fr}`,
  en: `${label.en}: ${en}`,
});

const tooSmall = (label: Text, issue: ZodIssue & { code: "too_small" }): Text => {
  if (issue.origin === "string")
    return withLabel(label, "écrivez au moins un mot.", "write at least one word.");
  if (issue.origin === "array")
    return withLabel(label, "choisissez au moins une réponse.", "choose at least one answer.");
  return withLabel(label, `indiquez ${issue.minimum} ou plus.`, `enter ${issue.minimum} or more.`);
};

const tooBig = (label: Text, issue: ZodIssue & { code: "too_big" }): Text =>
  issue.origin === "string"
    ? withLabel(
        label,
        `gardez ${issue.maximum} caractères au plus.`,
        `keep it to ${issue.maximum} characters at most.`,
      )
    : withLabel(label, `indiquez ${issue.maximum} ou moins.`, `enter ${issue.maximum} or less.`);

const customRules: Record<string, (limit: string) => { fr: string; en: string }> = {
  day: () => ({
    fr: "cette date n'existe pas. Écrivez-la sous la forme 2026-05-06.",
    en: "this date does not exist. Write it as 2026-05-06.",
  }),
  "day-late": (limit) => ({
    fr: `choisissez une date jusqu'au ${limit}.`,
    en: `choose a date up to ${limit}.`,
  }),
  "day-early": (limit) => ({
    fr: `choisissez une date à partir du ${limit}.`,
    en: `choose a date from ${limit} on.`,
  }),
  time: () => ({
    fr: "cette heure n'existe pas. Écrivez-la sous la forme 08:30.",
    en: "this time does not exist. Write it as 08:30.",
  }),
  "unsafe-text": () => ({
    fr: "ce texte contient des caractères invisibles. Retapez-le sans copier-coller.",
    en: "this text contains invisible characters. Type it again without pasting.",
  }),
  "period-order": () => ({
    fr: "la fin vient avant le début. Inversez les deux dates.",
    en: "the end comes before the start. Swap the two dates.",
  }),
};

const expected: Record<string, { fr: string; en: string }> = {
  number: { fr: "écrivez un nombre, en chiffres.", en: "write a number, in digits." },
  int: { fr: "écrivez un nombre entier.", en: "write a whole number." },
  string: { fr: "écrivez un texte.", en: "write a text." },
  boolean: { fr: "répondez par oui ou non.", en: "answer yes or no." },
  array: { fr: "choisissez dans la liste.", en: "choose from the list." },
};

const sayOne = (issue: ZodIssue, meta: FieldMeta | undefined, label: Text): Text => {
  const missing = issue.input === undefined && issue.code === "invalid_type";
  if (missing) return withLabel(label, "cette réponse est attendue.", "an answer is needed.");
  switch (issue.code) {
    case "invalid_type": {
      const words = expected[issue.expected] ?? {
        fr: "cette réponse n'a pas la forme attendue.",
        en: "this answer does not have the expected form.",
      };
      return withLabel(label, words.fr, words.en);
    }
    case "too_small":
      return tooSmall(label, issue);
    case "too_big":
      return tooBig(label, issue);
    case "invalid_value":
      return withLabel(label, "choisissez une réponse de la liste.", "choose an answer from the list.");
    case "custom": {
      const rule = String(issue.params?.["rule"] ?? "");
      const words = customRules[rule]?.(String(issue.params?.["limit"] ?? ""));
      return words
        ? withLabel(label, words.fr, words.en)
        : withLabel(label, "corrigez cette réponse.", "correct this answer.");
    }
    case "invalid_format":
      return meta?.kind === "id" || meta?.kind === "hidden"
        ? withLabel(
            label,
            "cet identifiant n'est pas valable. Revenez à la liste et choisissez de nouveau.",
            "this identifier is not valid. Go back to the list and choose again.",
          )
        : withLabel(
            label,
            "cette réponse n'a pas la forme attendue.",
            "this answer does not have the expected form.",
          );
    default:
      return withLabel(label, "corrigez cette réponse.", "correct this answer.");
  }
};

/** The issues of a failed parse, one per field at fault, unknown fields included. */
export const sayIssues = (schema: z.ZodObject, error: z.ZodError): Issue[] =>
  error.issues.flatMap((issue): Issue[] => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({
        path: [key.slice(0, 60)],
        say: {
          fr: `« ${key.slice(0, 60)} » n'est pas un champ de ce formulaire. Retirez-le.`,
          en: `"${key.slice(0, 60)}" is not a field of this form. Remove it.`,
        },
      }));
    const name = String(issue.path[0] ?? "");
    const parser = schema.shape[name] as z.ZodType | undefined;
    const meta = parser ? fieldMeta(parser) : undefined;
    const label = meta?.label ?? { fr: name || "Formulaire", en: name || "Form" };
    return [{ path: issue.path.map(String), say: sayOne(issue, meta, label) }];
  });
