/** Times of day, as people write them on a schedule: `08:30`, Paris time, without a date. */
import { z } from "zod";
import type { Text } from "../words.ts";
import { asField } from "./fields.ts";

/** `HH:MM`, from 00:00 to 23:59. */
const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** A time of day (`HH:MM`). An end before its start means after midnight: the acts say so in a hint. */
export const timeOfDay = (meta: { label: Text; hint?: Text }) => {
  const schema = z.string().superRefine((raw, context) => {
    if (!timePattern.test(raw))
      context.addIssue({ code: "custom", params: { rule: "time" }, message: "time" });
  });
  const hint = meta.hint ?? { fr: "Heure de Paris, par exemple 08:30", en: "Paris time, for example 08:30" };
  return asField(schema, { kind: "text", label: meta.label, hint, maxLength: 5 });
};
