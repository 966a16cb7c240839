/** The words of the steering room. */
import type { Text } from "../../kernel/words.ts";

/** States of an action; lateness is not a state, it is read from the deadline. */
export const actionStates = [
  { value: "planned", label: { fr: "Prévue", en: "Planned" } },
  { value: "under-way", label: { fr: "En cours", en: "Under way" } },
  { value: "done", label: { fr: "Faite", en: "Done" } },
  { value: "stopped", label: { fr: "Arrêtée", en: "Stopped" } },
] as const satisfies readonly { value: string; label: Text }[];

/** What a partner does in the plan. */
export const agencyKinds = [
  { value: "pilot", label: { fr: "Pilote le plan", en: "Steers the plan" } },
  { value: "producer", label: { fr: "Produit des chiffres", en: "Answers for figures" } },
  { value: "operator", label: { fr: "Travaille auprès des personnes", en: "Works with people" } },
] as const satisfies readonly { value: string; label: Text }[];

/** Two figures set against each other in a review, with the label that their definitions impose. */
export type Comparison = {
  readonly kind: "ratio" | "sum";
  readonly numerator: string;
  readonly denominator: string;
  readonly label: "same-source" | "two-unmatched-aggregates";
};

/** Days after which an action that is not finished and was not touched stands out. */
export const staleAfter = 90;
