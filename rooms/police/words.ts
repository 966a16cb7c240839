/** The words of the police room: places, kitchens, operations. Never a person. */
import type { Text } from "../../kernel/words.ts";

/** What a place is: where crack is sold, or where it is used in public. */
export const placeKinds = [
  { value: "dealing-point", label: { fr: "Point de deal", en: "Dealing point" } },
  { value: "consumption-place", label: { fr: "Lieu de consommation", en: "Consumption place" } },
] as const satisfies readonly { value: string; label: Text }[];

export type PlaceKind = (typeof placeKinds)[number]["value"];

/** How presence was shown on the ground. */
export const operationKinds = [
  { value: "presence", label: { fr: "Présence sur la voie publique", en: "Presence in public space" } },
  {
    value: "dispersal",
    label: { fr: "Opération sur un lieu de consommation", en: "Operation at a consumption place" },
  },
  { value: "dealing", label: { fr: "Opération sur un point de deal", en: "Operation at a dealing point" } },
  { value: "administrative", label: { fr: "Contrôle administratif", en: "Administrative inspection" } },
] as const satisfies readonly { value: string; label: Text }[];

export type OperationKind = (typeof operationKinds)[number]["value"];

/** Why an entry is withdrawn. The entry stays, marked; it no longer counts. */
export const withdrawalReasons = [
  { value: "entered-twice", label: { fr: "Saisie en double", en: "Entered twice" } },
  { value: "wrong-date", label: { fr: "Date erronée", en: "Wrong date" } },
  {
    value: "not-confirmed",
    label: { fr: "Non confirmée par l'enquête", en: "Not confirmed by the investigation" },
  },
] as const satisfies readonly { value: string; label: Text }[];

/** What residents report of a sector, as public space tells it each week. */
export const nuisanceTypes = [
  { value: "syringes", label: { fr: "Seringues", en: "Syringes" } },
  { value: "pipes-litter", label: { fr: "Pipes et déchets de consommation", en: "Pipes and litter of use" } },
  { value: "gathering", label: { fr: "Rassemblement", en: "Gathering" } },
  { value: "noise", label: { fr: "Bruit", en: "Noise" } },
  { value: "blocked-hall", label: { fr: "Hall ou passage occupé", en: "Hall or passage occupied" } },
  { value: "aggression-felt", label: { fr: "Sentiment d'agression", en: "Aggression felt" } },
  { value: "cleaning", label: { fr: "Nettoyage nécessaire", en: "Cleaning needed" } },
  { value: "other", label: { fr: "Autre", en: "Other" } },
] as const satisfies readonly { value: string; label: Text }[];
