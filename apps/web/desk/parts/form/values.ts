/** What a form holds while it is written, and what it sends. */

import { plain } from "../../api/plain.ts";
import type { Field } from "../../api/room-types.ts";
import { isDay } from "../../words/days.ts";
import { parseDay } from "../../words/parse-day.ts";

/** A file chosen in a form, as it is sent. */
export type ChosenFile = { readonly name: string; readonly base64: string };
/** The answer to one field. */
export type FormValue = string | readonly string[] | ChosenFile;
/** The answers of a form, by field. */
export type FormValues = Readonly<Record<string, FormValue>>;

/** A value of the API as a form holds it. */
export const asFormValue = (value: unknown): FormValue => {
  if (Array.isArray(value)) return value.map(String);
  if (value === true) return "yes";
  if (value === false) return "no";
  return plain(value);
};

/** An address writes yes and no as `true` and `false`, and days the other way round. */
const typed = (field: Field, value: FormValue): FormValue => {
  if (field.kind === "day" && isDay(value)) return value.split("-").reverse().join("/");
  if (field.kind === "yes-no" && value === "true") return "yes";
  if (field.kind === "yes-no" && value === "false") return "no";
  return value;
};

/** The starting values: what the address gives, then the default of each field. */
export const startingValues = (
  fields: readonly Field[],
  given: Readonly<Record<string, unknown>>,
): FormValues =>
  Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.kind === "choices" && given[field.name] === undefined && field.default === undefined
        ? []
        : typed(field, asFormValue(given[field.name] ?? field.default)),
    ]),
  );

/** A number as people write it: « 1 000 », "1,000.5", « 12,5 ». NaN when it is not one. */
export const parseNumber = (typed: string): number => {
  const text = typed.replace(/[\s\u00A0\u202F]/g, "");
  if (text === "") return Number.NaN;
  const decimal =
    /^-?\d+,\d+$/.test(text) && !/^-?\d{1,3}(,\d{3})+$/.test(text) ? text.replace(",", ".") : text;
  return Number(/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(decimal) ? decimal.replaceAll(",", "") : decimal);
};

/** True when a field was not answered. */
export const isEmpty = (value: FormValue | undefined): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

const sent = (field: Field, value: FormValue): unknown => {
  if (typeof value !== "string") return value;
  if (field.kind === "number") return parseNumber(value);
  if (field.kind === "yes-no") return value === "yes";
  if (field.kind === "day") return parseDay(value) ?? value;
  if (field.kind === "hidden" && typeof field.default !== "string") return hiddenValue(field, value);
  return value;
};

/** A hidden value travels with the type it came with: a version is a number. */
const hiddenValue = (field: Field, value: string): unknown => {
  if (typeof field.default === "boolean") return value === "yes";
  if (typeof field.default === "object" && field.default !== null) return field.default;
  return /^-?\d+$/.test(value) ? Number(value) : value;
};

/** The body to send: what is filled, each value in its type. Must have passed `check`. */
export const toBody = (fields: readonly Field[], values: FormValues): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    fields
      .filter((field) => !isEmpty(values[field.name]))
      .map((field) => [field.name, sent(field, values[field.name] ?? "")]),
  );
