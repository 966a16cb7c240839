/**
 * What two figures may be made to say together. A definition's own prohibitions come first and nothing lifts them;
 * then the general rules. A refusal carries its reason in words, because the screen shows it as it is.
 */
import { ok, type Refused, type Result, refuse } from "../../../kernel/refusal.ts";
import type { RoomName, Text } from "../../../kernel/words.ts";
import type { Forbidden } from "./indicator.ts";
import { type UnitCode, units } from "./units.ts";

export type ComparisonKind = Forbidden["kind"];

/** What is compared: an indicator, or a published figure that has no room (`published-limits.ts`). */
export type Comparable = {
  readonly code: string;
  readonly name: Text;
  readonly unit: { readonly code: UnitCode; readonly name: Text };
  /** `null`: an outside source. */
  readonly room: RoomName | null;
  readonly forbids: readonly Forbidden[];
};

/** How an allowed comparison must be labelled. `two-unmatched-aggregates` is written beside the number. */
export type ComparisonLabel = "same-source" | "two-unmatched-aggregates";

export const unmatchedLabel: Text = {
  fr: "rapport de deux agrégats non appariés",
  en: "ratio of two unmatched aggregates",
};

/**
 * Whether `a` may be set against `b`: as a `ratio`, a `sum`, a rate of (`as-rate`), or read in the unit of (`as-unit`).
 * `declared` is the author's written statement that a ratio sets two unmatched aggregates side by side: it allows a
 * ratio across units or rooms, never a rate and never a sum. Refusal: `forbidden-comparison`.
 */
export const mayCompare = (
  kind: ComparisonKind,
  a: Comparable,
  b: Comparable,
  declared?: "two-unmatched-aggregates",
): Result<ComparisonLabel> => {
  const why = forbiddenBy(kind, a, b) ?? forbiddenBy(kind, b, a);
  if (why) return forbid(why);
  const alike = a.unit.code === b.unit.code && a.room === b.room && a.room !== null;
  if (kind === "as-unit") return mayReadAs(a, b.unit.code);
  if (kind === "sum") return maySum(a, b, alike);
  if (alike) return ok("same-source");
  if (kind === "ratio" && declared) return ok("two-unmatched-aggregates");
  return forbid(kind === "ratio" ? unlikeRatio(a, b) : unlikeRate(a, b));
};

/** Whether a figure may be worded in another unit than its own: it may not. */
export const mayReadAs = (a: Comparable, unit: UnitCode): Result<ComparisonLabel> => {
  if (a.unit.code === unit) return ok("same-source");
  const own = a.forbids.find((rule) => rule.kind === "as-unit" && rule.with === unit);
  return forbid(
    own?.why ?? {
      fr: `« ${a.name.fr} » se compte en « ${a.unit.name.fr} », pas en « ${units[unit].fr} ».`,
      en: `“${a.name.en}” is counted in “${a.unit.name.en}”, not in “${units[unit].en}”.`,
    },
  );
};

const forbid = (say: Text): Refused => refuse({ kind: "forbidden-comparison", say });

const forbiddenBy = (kind: ComparisonKind, one: Comparable, other: Comparable): Text | undefined =>
  one.forbids.find(
    (rule) =>
      kind !== "as-unit" && rule.kind === kind && (rule.with === undefined || rule.with === other.code),
  )?.why;

const maySum = (a: Comparable, b: Comparable, alike: boolean): Result<ComparisonLabel> => {
  if (a.unit.code === "person" && b.unit.code === "person")
    return forbid({
      fr: "Des personnes comptées à deux endroits ne s'ajoutent pas : la même personne peut être dans les deux. Publiez les bornes, du plus grand des deux à leur somme.",
      en: "People counted in two places do not add up: the same person may be in both. Publish the bounds, from the larger of the two to their sum.",
    });
  if (alike) return ok("same-source");
  return forbid({
    fr: `« ${a.name.fr} » et « ${b.name.fr} » n'ont pas la même unité ou la même source : ils ne s'ajoutent pas.`,
    en: `“${a.name.en}” and “${b.name.en}” do not share unit and source: they do not add up.`,
  });
};

const unlikeRatio = (a: Comparable, b: Comparable): Text => ({
  fr: `« ${a.name.fr} » et « ${b.name.fr} » viennent d'unités ou de pièces différentes, sans rapprochement entre elles. Pour les mettre côte à côte, déclarez un ${unmatchedLabel.fr}.`,
  en: `“${a.name.en}” and “${b.name.en}” come from different units or rooms, with no matching between them. To set them side by side, declare a ${unmatchedLabel.en}.`,
});

const unlikeRate = (a: Comparable, b: Comparable): Text => ({
  fr: `« ${a.name.fr} » sur « ${b.name.fr} » n'est pas un taux : l'un n'est pas une partie de l'autre.`,
  en: `“${a.name.en}” over “${b.name.en}” is not a rate: one is not a part of the other.`,
});
