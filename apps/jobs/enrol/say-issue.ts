/** Turns what the parser of an enrolment file found into sentences that name the entry, the field and the remedy. */
import type { z } from "zod";
import { type Place, sayPlace } from "../../../gate/index.ts";
import type { Issue } from "../../../kernel/refusal.ts";
import type { Text } from "../../../kernel/words.ts";

type ZodIssue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, Text>> = {
  string: { fr: "un texte entre guillemets", en: "a text in quotes" },
  array: { fr: "une liste entre crochets", en: "a list in brackets" },
  object: { fr: "un objet entre accolades", en: "an object in braces" },
};

const wrong: Text = {
  fr: "cette valeur n'a pas la forme attendue.",
  en: "this value does not have the expected form.",
};

const sayType = (issue: ZodIssue & { code: "invalid_type" }): Text => {
  if (issue.input === undefined) return { fr: "ce champ manque.", en: "this field is missing." };
  const kind = kinds[issue.expected];
  return kind ? { fr: `écrivez ${kind.fr}.`, en: `write ${kind.en}.` } : wrong;
};

const sayWhy = (issue: ZodIssue): Text => {
  switch (issue.code) {
    case "invalid_type":
      return sayType(issue);
    case "invalid_value": {
      const list = issue.values.map(String).join(", ");
      return { fr: `choisissez parmi : ${list}.`, en: `choose among: ${list}.` };
    }
    case "too_small":
      return { fr: "écrivez au moins un mot.", en: "write at least one word." };
    case "too_big":
      return {
        fr: `c'est trop long : ${issue.maximum} au plus.`,
        en: `this is too long: ${issue.maximum} at most.`,
      };
    case "invalid_format":
      return {
        fr: "écrivez l'identifiant que Trame donne, tel que la liste des sites de la pièce l'affiche.",
        en: "write the identifier that Trame gives, as the room's list of sites shows it.",
      };
    case "custom":
      return (
        (issue.params?.["say"] as Text | undefined) ?? {
          fr: "ce texte contient des caractères invisibles. Retapez-le.",
          en: "this text contains invisible characters. Type it again.",
        }
      );
    default:
      return wrong;
  }
};

const issueAt = (place: Place, why: Text): Issue => {
  const where = sayPlace(place);
  return {
    path: place.map(String),
    say: { fr: `${where.fr} : ${why.fr}`, en: `${where.en}: ${why.en}` },
  };
};

const noField: Text = {
  fr: "ce champ n'existe pas. Retirez-le.",
  en: "this field does not exist. Remove it.",
};

/** The issues of a failed parse, in the order of the file; unknown fields each have their own. */
export const sayIssues = (error: z.ZodError): Issue[] =>
  error.issues.flatMap((issue): Issue[] => {
    const place = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
    return issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => issueAt([...place, key.slice(0, 60)], noField))
      : [issueAt(place, sayWhy(issue))];
  });
