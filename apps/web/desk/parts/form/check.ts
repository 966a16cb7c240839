/** What can be told before sending. The server checks again; this only spares a round trip. */
import type { Issue } from "../../api/answer.ts";
import type { Field } from "../../api/room-types.ts";
import { formatDay, isDay } from "../../words/days.ts";
import { inBoth } from "../../words/in-both.ts";
import { parseDay } from "../../words/parse-day.ts";
import { type FormValues, isEmpty, parseNumber } from "./values.ts";

/** The issues of a form, in the order of its fields; at most one a field. */
export const check = (fields: readonly Field[], values: FormValues): readonly Issue[] =>
  fields.flatMap((field) => {
    const value = values[field.name];
    const say = isEmpty(value)
      ? missing(field)
      : typeof value === "string"
        ? (byKind[field.kind]?.(field, value) ?? tooLong(field, value))
        : undefined;
    return say === undefined ? [] : [{ path: [field.name], say }];
  });

const missing = (field: Field) => (field.required ? inBoth("form.issue.missing") : undefined);

const tooLong = (field: Field, value: string) =>
  field.maxLength !== undefined && [...value].length > field.maxLength
    ? inBoth("form.issue.long", { max: field.maxLength })
    : undefined;

const checkNumber = (field: Field, value: string) => {
  const number = parseNumber(value);
  if (Number.isNaN(number)) return inBoth("form.issue.number");
  if (typeof field.min === "number" && number < field.min)
    return inBoth("form.issue.min", { min: field.min });
  if (typeof field.max === "number" && number > field.max)
    return inBoth("form.issue.max", { max: field.max });
  return undefined;
};

const inWords = (day: string) => ({ fr: formatDay(day, "fr"), en: formatDay(day, "en") });

const checkDay = (field: Field, value: string) => {
  const day = parseDay(value);
  if (day === undefined) return inBoth("form.issue.day");
  if (isDay(field.min) && day < field.min) return limit("form.issue.day-min", inWords(field.min));
  if (isDay(field.max) && day > field.max) return limit("form.issue.day-max", inWords(field.max));
  return undefined;
};

const limit = (key: "form.issue.day-min" | "form.issue.day-max", day: { fr: string; en: string }) => ({
  fr: inBoth(key, { day: day.fr }).fr,
  en: inBoth(key, { day: day.en }).en,
});

const checkTime = (_: Field, value: string) =>
  /^([01]?\d|2[0-3])[:h][0-5]\d$/.test(value) ? undefined : inBoth("form.issue.time");

const byKind: Partial<
  Record<Field["kind"], (field: Field, value: string) => ReturnType<typeof inBoth> | undefined>
> = { number: checkNumber, day: checkDay, time: checkTime };
