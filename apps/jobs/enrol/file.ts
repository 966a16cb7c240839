/** The exact shape of an enrolment file. Each check carries the sentence with which it refuses. */
import { z } from "zod";
import { isDay } from "../../../kernel/dates.ts";
import { codeRule, isCode } from "../../../kernel/parse/code.ts";
import { text } from "../../../kernel/parse/fields.ts";
import { isSector, sectors } from "../../../kernel/sectors.ts";
import { roomNames, type Text } from "../../../kernel/words.ts";

const checked = (holds: (raw: string) => boolean, say: Text) =>
  z.string().max(500).refine(holds, { params: { say } });

const day = checked((raw) => isDay(raw) && raw >= "2000-01-01" && raw < "2100-01-01", {
  fr: "cette date n'existe pas, ou n'est pas de ce siècle. Écrivez-la sous la forme 2026-05-06.",
  en: "this date does not exist, or is not of this century. Write it as 2026-05-06.",
});

const code = checked(isCode, codeRule);

const account = {
  issuer: checked((raw) => URL.parse(raw)?.protocol === "https:", {
    fr: "écrivez l'adresse https que le fournisseur d'identité donne pour « issuer », sans rien y changer.",
    en: 'write the https address that the identity provider gives as "issuer", unchanged.',
  }),
  subject: checked((raw) => raw.length > 0 && raw.length <= 255 && raw.trim() === raw, {
    fr: "écrivez l'identifiant (« sub ») que le fournisseur donne à cet agent, sans espace autour.",
    en: 'write the identifier ("sub") that the provider gives this agent, without spaces around it.',
  }),
};

const name = (fr: string, en: string) => text({ label: { fr, en }, max: 200 });

const office = { room: z.enum(roomNames), role: z.string().max(100) };

const mandate = z
  .strictObject({
    ...office,
    agency: z.strictObject({
      code,
      name: z.strictObject({ fr: name("Nom", "Name"), en: name("Nom", "Name") }),
    }),
    sites: z.array(z.guid()).max(200).default([]),
    sectors: z
      .array(
        checked(isSector, {
          fr: `ce secteur n'existe pas. Choisissez parmi : ${sectors.map(({ value }) => value).join(", ")}.`,
          en: `this sector does not exist. Choose among: ${sectors.map(({ value }) => value).join(", ")}.`,
        }),
      )
      .max(sectors.length)
      .default([]),
    from: day,
    to: day.optional(),
  })
  .refine(({ from, to }) => to === undefined || to > from, {
    path: ["to"],
    params: {
      say: {
        fr: "« to » est le premier jour sans mandat : choisissez une date après « from ».",
        en: '"to" is the first day without the mandate: choose a date after "from".',
      },
    },
  });

const agent = z.strictObject({
  ...account,
  name: name("Nom", "Name"),
  language: z.enum(["fr", "en"]),
  mandates: z.array(mandate).max(50),
});

/** A whole file. Lengths are bounds against a wrong file, far above any partner's size. */
export const enrolmentFile = z.strictObject({
  agents: z.array(agent).max(1000),
  end: z
    .array(z.strictObject({ ...account, ...office, agency: code, on: day }))
    .max(1000)
    .default([]),
});

/** A file of agents and mandates, once parsed. */
export type EnrolmentFile = z.output<typeof enrolmentFile>;
