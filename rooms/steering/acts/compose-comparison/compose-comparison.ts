import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, id, text, version, yesNo } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseStale } from "../../../../kernel/refusal.ts";
import { type ComparisonKind, mayCompare, mayReadAs } from "../../indicators/comparison.ts";
import { type UnitCode, units } from "../../indicators/units.ts";
import { findComparable } from "../../rules/comparables.ts";
import { findReviewFor } from "../../rules/open-review.ts";
import { changeReview, findReview } from "../../store.ts";

const unknown = (field: string) =>
  refuseField(field, {
    fr: "Ce chiffre n'est pas dans les définitions du plan. Choisissez-le dans la liste.",
    en: "This figure is not among the plan's definitions. Choose it from the list.",
  });

/**
 * Sets two figures against each other in a review, if their definitions allow it; the refusal says why.
 * `as-unit` reads one figure in another unit, `as-rate` as a rate: both are only ever checked, never printed.
 */
export const composeComparison = defineAct({
  room: "steering",
  name: "compose-comparison",
  roles: ["coordinator"],
  title: { fr: "Rapprocher deux chiffres", en: "Set two figures against each other" },
  fromRecord: true,
  input: z.strictObject({
    review: id({ label: { fr: "Point d'étape", en: "Review" }, hidden: true }),
    kind: choice({
      label: { fr: "Rapprochement", en: "Comparison" },
      options: [
        { value: "ratio", label: { fr: "Rapport", en: "Ratio" } },
        { value: "sum", label: { fr: "Somme", en: "Sum" } },
        { value: "as-rate", label: { fr: "Lire comme un taux", en: "Read as a rate" } },
        { value: "as-unit", label: { fr: "Lire dans une autre unité", en: "Read in another unit" } },
      ],
    }),
    numerator: text({ label: { fr: "Premier chiffre", en: "First figure" }, max: 80 }),
    denominator: text({ label: { fr: "Second chiffre, ou unité", en: "Second figure, or unit" }, max: 80 }),
    unmatched: yesNo({
      label: {
        fr: "Je déclare que ce sont deux agrégats non appariés",
        en: "I declare that these are two unmatched aggregates",
      },
    }).optional(),
    version: version().optional(),
  }),
  run: async (tx, input) => {
    const found = await findReviewFor(tx, input.review, "choose");
    if (!found.ok) return found;
    const top = findComparable(input.numerator);
    if (!top) return unknown("numerator");
    if (input.kind === "as-unit")
      return Object.hasOwn(units, input.denominator)
        ? mayReadAs(top.comparable, input.denominator as UnitCode)
        : unknown("denominator");
    const base = findComparable(input.denominator);
    if (!base) return unknown("denominator");
    const declared = input.unmatched ? "two-unmatched-aggregates" : undefined;
    const allowed = mayCompare(input.kind as ComparisonKind, top.comparable, base.comparable, declared);
    if (!allowed.ok || input.kind === "as-rate") return allowed;
    const comparison = {
      kind: input.kind,
      numerator: input.numerator,
      denominator: input.denominator,
      label: allowed.value,
    } as const;
    const version = input.version ?? found.value.version;
    if (
      (await changeReview(tx, input.review, version, {
        comparisons: [...found.value.comparisons, comparison],
      })) === 0
    )
      return refuseStale(input, await findReview(tx, input.review));
    tx.audit({ act: "compose-comparison", subject: `review ${input.review}`, detail: comparison });
    return ok({ label: allowed.value, version: version + 1 });
  },
});
