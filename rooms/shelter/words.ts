/** The words of the shelter room: sites without an address, places, nights, stays under a random key, downstream. */
import type { Text } from "../../kernel/words.ts";

type Option = { readonly value: string; readonly label: Text };

/** What a site is. */
export const siteKinds = [
  { value: "hotel", label: { fr: "Hôtel", en: "Hotel" } },
  { value: "centre", label: { fr: "Centre", en: "Centre" } },
  { value: "residence", label: { fr: "Résidence", en: "Residence" } },
  { value: "flat", label: { fr: "Appartement", en: "Flat" } },
] as const satisfies readonly Option[];

export type SiteKind = (typeof siteKinds)[number]["value"];

/** Who pays for the places of a site. */
export const funders = [
  { value: "health-agency", label: { fr: "ARS", en: "Regional health agency" } },
  { value: "regional-prefecture", label: { fr: "Préfecture de région", en: "Regional prefecture" } },
  { value: "city", label: { fr: "Ville", en: "City" } },
  { value: "shared", label: { fr: "Plusieurs financeurs", en: "Several funders" } },
] as const satisfies readonly Option[];

export type Funder = (typeof funders)[number]["value"];

/** Kinds of place. Each place is counted in one kind only, the most particular that it offers. */
export const placeKinds = [
  { value: "single", label: { fr: "Personne seule", en: "Single person" } },
  { value: "couple", label: { fr: "Couple", en: "Couple" } },
  { value: "women", label: { fr: "Femmes", en: "Women" } },
  { value: "wheelchair", label: { fr: "Accessible en fauteuil", en: "Wheelchair" } },
  { value: "animal", label: { fr: "Avec animal", en: "With an animal" } },
] as const satisfies readonly Option[];

export type PlaceKind = (typeof placeKinds)[number]["value"];

/** Why a place cannot be used on a night. */
export const neutralisedReasons = [
  { value: "works", label: { fr: "Travaux", en: "Works" } },
  { value: "bedbugs", label: { fr: "Punaises de lit", en: "Bedbugs" } },
  { value: "safety", label: { fr: "Sécurité", en: "Safety" } },
  { value: "staffing", label: { fr: "Équipe incomplète", en: "Team too small" } },
  { value: "other", label: { fr: "Autre", en: "Other" } },
] as const satisfies readonly Option[];

export type NeutralisedReason = (typeof neutralisedReasons)[number]["value"];

/** Where a person goes on leaving. `unknown` is an answer, and it is not `street`. */
export const destinations = [
  { value: "housing", label: { fr: "Logement", en: "Housing" } },
  { value: "boarding-house", label: { fr: "Pension de famille", en: "Boarding house" } },
  { value: "reinsertion", label: { fr: "Projet de réinsertion", en: "Reintegration project" } },
  { value: "hospital", label: { fr: "Hôpital", en: "Hospital" } },
  { value: "street", label: { fr: "Rue", en: "Street" } },
  { value: "other-shelter", label: { fr: "Autre hébergement", en: "Other shelter" } },
  { value: "other", label: { fr: "Autre", en: "Other" } },
  { value: "unknown", label: { fr: "Inconnue", en: "Unknown" } },
] as const satisfies readonly Option[];

export type Destination = (typeof destinations)[number]["value"];

/** Why a stay ends. */
export const exitReasons = [
  { value: "project", label: { fr: "Projet abouti", en: "Project reached" } },
  { value: "own-choice", label: { fr: "Choix de la personne", en: "The person's choice" } },
  { value: "end-of-support", label: { fr: "Fin de la prise en charge", en: "End of support" } },
  { value: "exclusion", label: { fr: "Exclusion", en: "Exclusion" } },
  { value: "health", label: { fr: "Raison de santé", en: "Health" } },
  { value: "no-news", label: { fr: "Sans nouvelles", en: "No news" } },
  { value: "death", label: { fr: "Décès", en: "Death" } },
] as const satisfies readonly Option[];

export type ExitReason = (typeof exitReasons)[number]["value"];

/** What a downstream project offers. */
export const projectKinds = [
  { value: "housing", label: { fr: "Logement", en: "Housing" } },
  { value: "boarding-house", label: { fr: "Pension de famille", en: "Boarding house" } },
  { value: "reinsertion", label: { fr: "Réinsertion", en: "Reintegration" } },
] as const satisfies readonly Option[];

export type ProjectKind = (typeof projectKinds)[number]["value"];

/** Where a site stands. */
export const siteStates = [
  { value: "open", label: { fr: "En service", en: "In service" } },
  { value: "closed", label: { fr: "Fermé", en: "Closed" } },
] as const satisfies readonly Option[];

/** Where a stay stands. */
export const stayStates = [
  { value: "present", label: { fr: "Sur place", en: "Present" } },
  { value: "ready", label: { fr: "Prête à sortir", en: "Ready to leave" } },
  { value: "left", label: { fr: "Sortie", en: "Left" } },
] as const satisfies readonly Option[];
