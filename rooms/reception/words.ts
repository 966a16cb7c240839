/** The words of the reception room: sites, hours, passages. Nobody is identified at the door. */
import type { Text } from "../../kernel/words.ts";

type Words = readonly { readonly value: string; readonly label: Text }[];

/** Whom a site receives. */
export const audiences = [
  { value: "all", label: { fr: "Tout public", en: "Everybody" } },
  { value: "women", label: { fr: "Femmes", en: "Women" } },
] as const satisfies Words;

export type Audience = (typeof audiences)[number]["value"];

/** Who pays for a site. */
export const funders = [
  { value: "prif", label: { fr: "État, préfecture de région", en: "State, regional prefecture" } },
  { value: "ars", label: { fr: "ARS", en: "Health agency" } },
  { value: "ville", label: { fr: "Ville", en: "City" } },
  { value: "several", label: { fr: "Plusieurs financeurs", en: "Several funders" } },
] as const satisfies Words;

export type Funder = (typeof funders)[number]["value"];

/** Whether a site can still be worked with. `closing`: its last day is announced. */
export const siteStates = [
  { value: "open", label: { fr: "en service", en: "in service" } },
  { value: "closing", label: { fr: "fermeture annoncée", en: "closing announced" } },
  { value: "closed", label: { fr: "fermé", en: "closed" } },
] as const satisfies Words;

export type SiteState = (typeof siteStates)[number]["value"];

/** Why a day differs from the weekly hours. */
export const exceptionReasons = [
  { value: "holiday", label: { fr: "Jour férié", en: "Public holiday" } },
  { value: "staff", label: { fr: "Manque de personnel", en: "Not enough staff" } },
  { value: "works", label: { fr: "Travaux", en: "Works" } },
  { value: "incident", label: { fr: "Incident", en: "Incident" } },
  { value: "cold-or-heat", label: { fr: "Grand froid ou canicule", en: "Severe cold or heat" } },
  { value: "event", label: { fr: "Réunion ou événement", en: "Meeting or event" } },
  { value: "other", label: { fr: "Autre", en: "Other" } },
] as const satisfies Words;

export type ExceptionReason = (typeof exceptionReasons)[number]["value"];

/** Why somebody could not come in. */
export const refusalReasons = [
  { value: "full", label: { fr: "Complet", en: "Full" } },
  { value: "closed", label: { fr: "Fermé", en: "Closed" } },
  { value: "exclusion", label: { fr: "Exclusion en cours", en: "Exclusion in force" } },
  { value: "other", label: { fr: "Autre", en: "Other" } },
] as const satisfies Words;

export type RefusalReason = (typeof refusalReasons)[number]["value"];

/** The kinds of shelter place that may be told as free. */
export const placeKinds = [
  { value: "single", label: { fr: "Personne seule", en: "Single" } },
  { value: "couple", label: { fr: "Couple", en: "Couple" } },
  { value: "women", label: { fr: "Femmes", en: "Women" } },
  { value: "wheelchair", label: { fr: "Fauteuil roulant", en: "Wheelchair" } },
  { value: "animal", label: { fr: "Avec un animal", en: "With an animal" } },
] as const satisfies Words;

/** The court's cells that decide for a sector. */
export const cells = [
  {
    value: "cocj",
    label: { fr: "Cellule opérationnelle de coordination judiciaire", en: "Judicial coordination cell" },
  },
  {
    value: "gltd",
    label: { fr: "Groupe local de traitement de la délinquance", en: "Local group on offending" },
  },
] as const satisfies Words;

/** How a cell ranks a sector. */
export const priorities = [
  { value: "high", label: { fr: "Haute", en: "High" } },
  { value: "normal", label: { fr: "Normale", en: "Normal" } },
  { value: "watch", label: { fr: "À surveiller", en: "To be watched" } },
] as const satisfies Words;

/** The label of a value in its closed list; the value itself when the list does not hold it. */
export const labelOf = (words: Words, value: string): Text =>
  words.find((one) => one.value === value)?.label ?? { fr: value, en: value };
