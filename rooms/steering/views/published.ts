import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { publishedQualifierWords, publishedUnitWords } from "../data/published-labels.ts";
import { publishedHistory } from "../data/published-of.ts";

/** Everything that others published on the subject since 2011, contradictory values side by side with source and grade. */
export const published = defineView({
  room: "steering",
  name: "published",
  roles: ["coordinator", "pilot", "producer", "auditor"],
  title: { fr: "Chiffres publiés ailleurs", en: "Figures published elsewhere" },
  query: z.strictObject({}),
  columns: [
    { key: "label", label: { fr: "Chiffre", en: "Figure" }, kind: "text" },
    { key: "low", label: { fr: "Valeur", en: "Value" }, kind: "number" },
    { key: "high", label: { fr: "jusqu'à", en: "up to" }, kind: "number" },
    {
      key: "qualifier",
      label: { fr: "Se lit", en: "Reads" },
      kind: "text",
      options: publishedQualifierWords,
    },
    { key: "unit", label: { fr: "Unité", en: "Unit" }, kind: "text", options: publishedUnitWords },
    { key: "geography", label: { fr: "Territoire", en: "Area" }, kind: "text" },
    { key: "periodStart", label: { fr: "Du", en: "From" }, kind: "day" },
    { key: "periodEnd", label: { fr: "Au", en: "Until" }, kind: "day" },
    { key: "source", label: { fr: "Source", en: "Source" }, kind: "text" },
    { key: "grade", label: { fr: "Note", en: "Grade" }, kind: "text" },
  ],
  run: async () =>
    ok(
      (await publishedHistory()).map((figure) => ({
        ...figure,
        high: figure.high === figure.low ? null : figure.high,
      })),
    ),
});
