/** What may come in place of a good answer, made from the declaration of each field. */
import type { z } from "zod";
import { type Field, fieldsOf } from "../../kernel/parse/fields.ts";

export type Body = Record<string, unknown>;

/** A body that must be refused, the field to blame, and what is wrong in words for whoever reads a failure. */
export type BadBody = { readonly why: string; readonly field: string; readonly body: Body };

/** A well-formed identifier that names nothing. */
export const nobody = "00000000-0000-4000-8000-00000000dead";

const hundredKilobytes = "é".repeat(50_000);

const goodAnswers: Record<Field["kind"], (field: Field) => unknown> = {
  text: () => "08:30",
  "long-text": () => "Essai",
  number: ({ min }) => Math.max(Number(min ?? 0), 1),
  day: () => "2026-05-06",
  choice: ({ options }) => options?.[0]?.value,
  choices: ({ options }) => [options?.[0]?.value ?? "x"],
  "yes-no": () => true,
  id: () => nobody,
  file: () => ({ name: "comptes.csv", base64: "" }),
  hidden: ({ name }) => (name === "version" ? 1 : nobody),
};

/** A body in which every field is well formed, though it may name what does not exist. */
export const goodBody = (input: z.ZodObject): Body =>
  Object.fromEntries(fieldsOf(input).map((field) => [field.name, goodAnswers[field.kind](field)]));

const isIdentifier = ({ kind, name }: Field): boolean =>
  kind === "id" || (kind === "hidden" && name !== "version");

const badAnswers = (field: Field): [string, unknown][] => {
  if (isIdentifier(field))
    return [
      ["a malformed identifier", "12"],
      ["an injection for an identifier", "' or 1=1 --"],
    ];
  switch (field.kind) {
    case "day":
      return [
        "2026-02-30",
        "31/02/2026",
        "0000-00-00",
        "99999-01-01",
        "1815-06-18",
        "2199-01-01",
        "hier",
      ].map((day) => [`the day ${day}`, day]);
    case "number":
    case "hidden":
      return [-1, 1e12, 0.5, "12", "12 places", Number.MAX_SAFE_INTEGER].map((number) => [
        `the number ${JSON.stringify(number)}`,
        number,
      ]);
    case "choice":
      return [["a choice that is not offered", "__proto__"]];
    case "choices":
      return [
        ["no choice", []],
        ["a thousand choices", Array.from({ length: 1000 }, () => "x")],
      ];
    case "yes-no":
      return [["maybe", "peut-être"]];
    case "file":
      return [["a file that is not base64", { name: "x.csv", base64: "%%%" }]];
    default:
      return [
        ["100 kB of text", hundredKilobytes],
        ["a direction override", "abc\u202Edef"],
        ["a zero byte", "abc\u0000def"],
        ["only spaces", "   "],
      ];
  }
};

/** Types that no field accepts. */
const wrongTypes = (field: Field): [string, unknown][] => [
  ["null", null],
  ["an object", { $ne: 1 }],
  ["a list in a list", [[]]],
  ...(field.kind === "yes-no" ? [] : ([["yes", true]] as [string, unknown][])),
];

/** Every bad body of an act or a view. Each has one fault only. */
export const badBodies = (input: z.ZodObject): BadBody[] => {
  const good = goodBody(input);
  const fields = fieldsOf(input);
  const bad: BadBody[] = fields.flatMap((field) =>
    [...badAnswers(field), ...wrongTypes(field)].map(([why, answer]) => ({
      why: `${field.name}: ${why}`,
      field: field.name,
      body: { ...good, [field.name]: answer },
    })),
  );
  for (const { name } of fields.filter(({ required }) => required)) {
    const { [name]: _, ...rest } = good;
    bad.push({ why: `${name}: missing`, field: name, body: rest });
  }
  return [...bad, { why: "a field nobody declared", field: "surprise", body: { ...good, surprise: 1 } }];
};

/** Text that people may well write: it is kept or refused for a reason of its own, never broken on. */
export const unusualTexts = [
  "😀 maraude 👩‍👩‍👧",
  "مرحبا בעולם",
  "Z͑ͫ̓ͪ̂ͫ̽",
  "<script>alert(1)</script>",
  "'; drop table street.round; --",
];
