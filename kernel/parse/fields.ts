/**
 * Parsers for the fields of acts. Each carries its label, hint and limits, so that one declaration checks the
 * input on the server and draws the form on the desk.
 */
import { z } from "zod";
import { type Day, isDay } from "../dates.ts";
import { sectors } from "../sectors.ts";
import type { Text } from "../words.ts";

/** A value of a closed list, with its words. */
export type Option = { readonly value: string; readonly label: Text };

/** How a field is asked. */
export type FieldKind =
  | "text"
  | "long-text"
  | "number"
  | "day"
  | "choice"
  | "choices"
  | "yes-no"
  | "id"
  | "file"
  | "hidden";

/** What the desk needs to draw a field. */
export type FieldMeta = {
  readonly kind: FieldKind;
  readonly label: Text;
  readonly hint?: Text | undefined;
  readonly min?: number | string | undefined;
  readonly max?: number | string | undefined;
  readonly maxLength?: number | undefined;
  /** A day that may not lie after the day on which it is entered. */
  readonly notAfterToday?: boolean | undefined;
  readonly unit?: Text | undefined;
  readonly options?: readonly Option[] | undefined;
  /** Name of a view of the same room whose rows (`id`, `label`) are the options. */
  readonly optionsFrom?: string | undefined;
};

/** A field of an act's input, as the desk draws it. */
export type Field = FieldMeta & { readonly name: string; readonly required: boolean };

const fields = new WeakMap<z.ZodType, FieldMeta>();

/** Attaches what the desk needs to a parser. */
export const asField = <S extends z.ZodType>(schema: S, meta: FieldMeta): S => {
  fields.set(schema, meta);
  return schema;
};

/** What was attached to a parser, through `optional()` and defaults. */
export const fieldMeta = (schema: z.ZodType): FieldMeta | undefined => {
  const found = fields.get(schema);
  if (found) return found;
  const inner = (schema as { def?: { innerType?: z.ZodType } }).def?.innerType;
  return inner ? fieldMeta(inner) : undefined;
};

/** The fields of an act's input, in order. */
export const fieldsOf = (schema: z.ZodObject): Field[] =>
  Object.entries(schema.shape).flatMap(([name, parser]) => {
    const meta = fieldMeta(parser as z.ZodType);
    return meta ? [{ ...meta, name, required: !(parser as z.ZodType).safeParse(undefined).success }] : [];
  });

type Named = { label: Text; hint?: Text };

/** A plain date. `latest: "today"` refuses the future: `parseInput` is told which day it is. */
export const day = (meta: Named & { latest?: "today" | Day; earliest?: Day }): z.ZodType<Day> => {
  const earliest = meta.earliest ?? "2000-01-01";
  const latest = meta.latest === undefined || meta.latest === "today" ? "2100-01-01" : meta.latest;
  const schema = z.string().superRefine((raw, context) => {
    if (!isDay(raw)) context.addIssue({ code: "custom", params: { rule: "day" }, message: "day" });
    else if (raw > latest)
      context.addIssue({ code: "custom", params: { rule: "day-late", limit: latest }, message: "day-late" });
    else if (raw < earliest)
      context.addIssue({
        code: "custom",
        params: { rule: "day-early", limit: earliest },
        message: "day-early",
      });
  });
  return asField(schema, {
    kind: "day",
    label: meta.label,
    hint: meta.hint,
    min: earliest,
    ...(meta.latest === "today" ? { notAfterToday: true } : {}),
    ...(meta.latest && meta.latest !== "today" ? { max: meta.latest } : {}),
  });
};

/** A whole number between two bounds, both included. */
export const whole = (meta: Named & { min?: number; max: number; unit?: Text }) =>
  asField(
    z
      .number()
      .int()
      .min(meta.min ?? 0)
      .max(meta.max),
    { ...meta, kind: "number", min: meta.min ?? 0 },
  );

// Control characters and direction overrides can hide what a text says; emoji and right-to-left scripts are welcome.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const unsafe = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

/** A short or long text, trimmed and normalised (NFC). `max` counts characters. */
export const text = (meta: Named & { max?: number; long?: boolean }) => {
  const max = meta.max ?? (meta.long ? 2000 : 120);
  const schema = z
    .string()
    .transform((raw) => raw.normalize("NFC").trim())
    .pipe(z.string().min(1).max(max))
    // Half of a surrogate pair is no character: the database could not keep it.
    .refine((clean) => clean.isWellFormed() && !unsafe.test(clean), { params: { rule: "unsafe-text" } });
  return asField(schema, {
    kind: meta.long ? "long-text" : "text",
    label: meta.label,
    hint: meta.hint,
    maxLength: max,
  });
};

/** One of a closed list. */
export const choice = <const V extends string>(
  meta: Named & { options: readonly { value: V; label: Text }[] },
) => asField(z.enum(meta.options.map((option) => option.value) as [V, ...V[]]), { ...meta, kind: "choice" });

/** Several of a closed list, at least one. */
export const choices = <const V extends string>(
  meta: Named & { options: readonly { value: V; label: Text }[] },
) =>
  asField(
    z
      .array(z.enum(meta.options.map((option) => option.value) as [V, ...V[]]))
      .min(1)
      .max(50),
    {
      ...meta,
      kind: "choices",
    },
  );

/** Yes or no. */
export const yesNo = (meta: Named) => asField(z.boolean(), { ...meta, kind: "yes-no" });

/** An identifier given by Trame. `from` names the view whose rows may be chosen; `hidden` keeps it off the form. */
export const id = (meta: Named & { from?: string; hidden?: boolean }) =>
  asField(z.guid(), {
    kind: meta.hidden ? "hidden" : "id",
    label: meta.label,
    hint: meta.hint,
    optionsFrom: meta.from,
  });

/** The version a record had when the form was opened. */
export const version = () =>
  asField(z.number().int().min(1).max(1_000_000), {
    kind: "hidden",
    label: { fr: "Version", en: "Version" },
  });

/** A sector of the plan. */
export const sector = (meta: Partial<Named> = {}) =>
  choice({
    label: meta.label ?? { fr: "Secteur", en: "Sector" },
    ...(meta.hint ? { hint: meta.hint } : {}),
    options: sectors,
  });

/** A small file sent in the body (base64), with its name. `max` is in bytes. */
export const file = (meta: Named & { max?: number }) =>
  asField(
    z.strictObject({
      name: z.string().min(1).max(200),
      base64: z.base64().max(Math.ceil(((meta.max ?? 2_000_000) * 4) / 3)),
    }),
    { kind: "file", label: meta.label, hint: meta.hint, max: meta.max ?? 2_000_000 },
  );
