/** One row of the published history, checked field by field. */
import { z } from "zod";
import { isDay } from "../../../kernel/dates.ts";
import type { Text } from "../../../kernel/words.ts";

/** The columns of the file, in order. */
export const publishedColumns = [
  "id",
  "label_fr",
  "label_en",
  "low",
  "high",
  "qualifier",
  "unit",
  "geography",
  "period_start",
  "period_end",
  "source",
  "grade",
  "note",
  "note_en",
] as const;

/** `range` and `target` exist only here: what others published, not what the plan publishes. */
export const publishedQualifiers = ["exact", "about", "more-than", "range", "estimate", "target"] as const;

/** The closed list of units in which others published. `unstated`: the source does not say what it counts. */
export const publishedUnits = [
  "action",
  "EUR",
  "EUR/year",
  "place",
  "place/night",
  "room",
  "person",
  "percent",
  "passage",
  "passage/day",
  "use/day",
  "procedure",
  "kitchen",
  "team/day",
  "site",
  "unit",
  "station",
  "unstated",
] as const;

/** `A`: official or audited; `B`: press, with its source; `C`: second hand. */
export const grades = ["A", "B", "C"] as const;

const filled = z.string().trim().min(1, "empty").max(200, "too-long");
const optional = z.string().trim().max(200, "too-long");
const number = z
  .string()
  .regex(/^\d{1,12}(\.\d{1,2})?$/, { error: "not-a-number", abort: true })
  .transform(Number);
const day = z.string().refine(isDay, { error: "not-a-day", abort: true });

/** A row as read: strings in, typed values out. Issue messages are codes, put in words by the reader of the file. */
export const publishedRow = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not-an-id"),
    label_fr: filled,
    label_en: filled,
    low: number,
    high: z.union([z.literal("").transform(() => null), number]),
    qualifier: z.enum(publishedQualifiers, "not-in-list"),
    unit: z.enum(publishedUnits, "not-in-list"),
    geography: filled,
    period_start: day,
    period_end: day,
    source: filled,
    grade: z.enum(grades, "not-in-list"),
    note: optional,
    note_en: optional,
  })
  .superRefine((row, context) => {
    const say = (field: keyof typeof row, message: string) =>
      context.addIssue({ code: "custom", path: [field], message });
    if (row.period_end < row.period_start) say("period_end", "ends-before-start");
    if ((row.high === null) !== (row.qualifier === "more-than")) say("high", "high-against-qualifier");
    if (row.high !== null && row.high < row.low) say("high", "high-below-low");
    if (row.qualifier === "exact" && row.high !== row.low) say("high", "exact-is-one-value");
    if ((row.note === "") !== (row.note_en === "")) say("note_en", "note-in-one-language");
  });

/** A published value as steering keeps it. Days are those of the source, both included. */
export type PublishedFigure = {
  readonly line: number;
  readonly id: string;
  readonly label: Text;
  readonly low: number;
  readonly high: number | null;
  readonly qualifier: (typeof publishedQualifiers)[number];
  readonly unit: (typeof publishedUnits)[number];
  readonly geography: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly source: string;
  readonly grade: (typeof grades)[number];
  readonly note: Text | null;
};
