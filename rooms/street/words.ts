/** The words of the street room: rounds, what was met, what was proposed. Never a name. */
import type { Text } from "../../kernel/words.ts";

type Words = readonly { readonly value: string; readonly label: Text }[];

/** What became of a round. */
export const roundStates = [
  { value: "planned", label: { fr: "prévue", en: "planned" } },
  { value: "held", label: { fr: "tenue", en: "held" } },
  { value: "cancelled", label: { fr: "annulée", en: "cancelled" } },
  { value: "withdrawn", label: { fr: "retirée du compte", en: "withdrawn" } },
] as const satisfies Words;

export type RoundState = (typeof roundStates)[number]["value"];

/** Why a round did not go out. A reason is owed: the gap between planned and held is explained by it. */
export const cancelReasons = [
  { value: "illness", label: { fr: "Maladie dans l'équipe", en: "Illness in the team" } },
  { value: "understaffed", label: { fr: "Effectif insuffisant", en: "Not enough staff" } },
  { value: "weather", label: { fr: "Météo", en: "Weather" } },
  { value: "vehicle", label: { fr: "Véhicule ou matériel", en: "Vehicle or equipment" } },
  { value: "safety", label: { fr: "Sécurité de l'équipe", en: "Safety of the team" } },
  { value: "reinforcement", label: { fr: "Renfort d'une autre équipe", en: "Reinforcing another team" } },
  { value: "other", label: { fr: "Autre", en: "Other" } },
] as const satisfies Words;

export type CancelReason = (typeof cancelReasons)[number]["value"];

/** Who pays for a team. */
export const funders = [
  { value: "prif", label: { fr: "Préfecture de région", en: "Regional prefecture" } },
  { value: "ars", label: { fr: "ARS", en: "Health agency" } },
  { value: "ville", label: { fr: "Ville", en: "City" } },
] as const satisfies Words;

export type Funder = (typeof funders)[number]["value"];

/** What the worker saw, never asked and never checked. */
export const apparentGroups = [
  { value: "woman", label: { fr: "Femme", en: "Woman" } },
  { value: "man", label: { fr: "Homme", en: "Man" } },
  { value: "couple", label: { fr: "Couple", en: "Couple" } },
  {
    value: "young",
    label: { fr: "Jeune, moins de 25 ans en apparence", en: "Young, under 25 by appearance" },
  },
  { value: "not-noted", label: { fr: "Non noté", en: "Not noted" } },
] as const satisfies Words;

export type ApparentGroup = (typeof apparentGroups)[number]["value"];

/** What the person said to need. */
export const needs = [
  { value: "listening", label: { fr: "Écoute", en: "Being heard" } },
  { value: "shelter", label: { fr: "Hébergement", en: "Shelter" } },
  { value: "care", label: { fr: "Soin", en: "Care" } },
  { value: "hygiene", label: { fr: "Hygiène, vêtements", en: "Hygiene, clothes" } },
  { value: "food", label: { fr: "Repas, eau", en: "Food, water" } },
  { value: "rights", label: { fr: "Papiers et droits", en: "Papers and rights" } },
  { value: "safer-use", label: { fr: "Matériel de réduction des risques", en: "Safer-use material" } },
  { value: "none-said", label: { fr: "Aucun besoin exprimé", en: "No need expressed" } },
] as const satisfies Words;

export type Need = (typeof needs)[number]["value"];

/** What the team proposed or handed out. */
export const proposals = [
  { value: "safer-use", label: { fr: "Matériel de réduction des risques", en: "Safer-use material" } },
  { value: "reception", label: { fr: "Aller dans un centre d'accueil", en: "Going to a reception centre" } },
  { value: "shelter", label: { fr: "Demander une place d'hébergement", en: "Asking for a shelter place" } },
  { value: "care", label: { fr: "Rencontrer une équipe de soin", en: "Meeting a care team" } },
  { value: "rights", label: { fr: "Ouvrir ses droits", en: "Opening one's rights" } },
  { value: "supplies", label: { fr: "Repas, eau, hygiène", en: "Food, water, hygiene" } },
  { value: "nothing", label: { fr: "Rien cette fois", en: "Nothing this time" } },
] as const satisfies Words;

export type Proposal = (typeof proposals)[number]["value"];

/** What the person answered. */
export const answers = [
  { value: "accepted", label: { fr: "Accepte", en: "Accepts" } },
  { value: "later", label: { fr: "Plus tard", en: "Later" } },
  { value: "declined", label: { fr: "Ne souhaite pas", en: "Declines" } },
  { value: "not-asked", label: { fr: "Rien n'était proposé", en: "Nothing was proposed" } },
  { value: "unknown", label: { fr: "Inconnu", en: "Unknown" } },
] as const satisfies Words;

export type Answer = (typeof answers)[number]["value"];

/** What lies on the ground and is to be collected: the same words as those who collect it. */
export const litterKinds = [
  { value: "syringes", label: { fr: "Seringues", en: "Syringes" } },
  { value: "pipes", label: { fr: "Pipes", en: "Pipes" } },
  { value: "litter", label: { fr: "Autres déchets de consommation", en: "Other litter of use" } },
] as const satisfies Words;

export type LitterKind = (typeof litterKinds)[number]["value"];

/** The kinds of shelter place that may be told as free. */
export const placeKinds = [
  { value: "single", label: { fr: "Personne seule", en: "Single" } },
  { value: "couple", label: { fr: "Couple", en: "Couple" } },
  { value: "women", label: { fr: "Femmes", en: "Women" } },
  { value: "wheelchair", label: { fr: "Fauteuil roulant", en: "Wheelchair" } },
  { value: "animal", label: { fr: "Avec un animal", en: "With an animal" } },
] as const satisfies Words;

/** The label of a value in its closed list; the value itself when the list no longer holds it. */
export const labelOf = (words: Words, value: string): Text =>
  words.find((one) => one.value === value)?.label ?? { fr: value, en: value };

/** The labels of several values. */
export const labelsOf = (words: Words, values: readonly string[]): Text[] =>
  values.map((value) => labelOf(words, value));
