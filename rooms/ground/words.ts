/** The words of public space: what is reported, picked up and mediated. No type for a person exists here. */
import type { Text } from "../../kernel/words.ts";

type Worded = readonly { value: string; label: Text }[];

/** What a report speaks of: a nuisance in a public place. What it never speaks of: who was there. */
export const reportTypes = [
  { value: "syringes", label: { fr: "Seringues", en: "Syringes" } },
  { value: "pipes-litter", label: { fr: "Pipes et déchets de consommation", en: "Pipes and litter of use" } },
  { value: "gathering", label: { fr: "Rassemblement", en: "Gathering" } },
  { value: "noise", label: { fr: "Bruit", en: "Noise" } },
  { value: "blocked-hall", label: { fr: "Hall ou passage occupé", en: "Hall or passage occupied" } },
  { value: "aggression-felt", label: { fr: "Sentiment d'agression", en: "Aggression felt" } },
  { value: "cleaning", label: { fr: "Nettoyage nécessaire", en: "Cleaning needed" } },
  { value: "other", label: { fr: "Autre", en: "Other" } },
] as const satisfies Worded;

export type ReportType = (typeof reportTypes)[number]["value"];

export const channels = [
  { value: "web", label: { fr: "Page web", en: "Web page" } },
  { value: "phone", label: { fr: "Téléphone", en: "Telephone" } },
  { value: "partner", label: { fr: "Partenaire", en: "Partner" } },
] as const satisfies Worded;

export type Channel = (typeof channels)[number]["value"];

/** How a report ends. Those of the second kind say why nobody went. */
export const closings = [
  { value: "handled", label: { fr: "Traité sur place", en: "Handled on the spot" } },
  { value: "nothing-found", label: { fr: "Rien trouvé sur place", en: "Nothing found on the spot" } },
  {
    value: "not-public",
    label: { fr: "Lieu privé : transmis au gestionnaire", en: "Private place: passed on to its manager" },
  },
  { value: "not-for-us", label: { fr: "Ne relève pas du plan", en: "Not a matter of the plan" } },
  { value: "too-vague", label: { fr: "Lieu impossible à situer", en: "Place that cannot be found" } },
] as const satisfies Worded;

export type Closing = (typeof closings)[number]["value"];

/** What is picked up in public space. */
export const litterKinds = [
  { value: "syringes", label: { fr: "Seringues", en: "Syringes" } },
  { value: "pipes", label: { fr: "Pipes", en: "Pipes" } },
  { value: "litter", label: { fr: "Autres déchets de consommation", en: "Other litter of use" } },
] as const satisfies Worded;

export type LitterKind = (typeof litterKinds)[number]["value"];

/** Where a report stands. */
export const reportStateWords = [
  { value: "open", label: { fr: "Ouvert", en: "Open" } },
  { value: "handled", label: { fr: "Traité", en: "Handled" } },
  { value: "closed-without-action", label: { fr: "Clos sans passage", en: "Closed without a visit" } },
  { value: "duplicate", label: { fr: "Doublon", en: "Duplicate" } },
] as const satisfies Worded;
