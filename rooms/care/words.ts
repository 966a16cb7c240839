/** The words of the care room: units, stays, appointments. A person is a random key, and stays in the room. */
import type { Text } from "../../kernel/words.ts";

type Option = { readonly value: string; readonly label: Text };

/** What a unit is. A D2O is a hospital unit of observation and orientation: the only one with beds. */
export const unitKinds = [
  { value: "d2o", label: { fr: "D2O (hôpital)", en: "D2O (hospital)" } },
  { value: "csapa", label: { fr: "CSAPA", en: "Addiction care centre (CSAPA)" } },
  { value: "permanence", label: { fr: "Permanence au tribunal", en: "Desk at the court" } },
] as const satisfies readonly Option[];

export type UnitKind = (typeof unitKinds)[number]["value"];

/** Under which frame a person comes. Three regimes with like names, never added up. */
export const frames = [
  { value: "permanence", label: { fr: "Permanence de psychologues", en: "Psychologists' desk" } },
  { value: "treatment-order", label: { fr: "Injonction thérapeutique", en: "Treatment order" } },
  { value: "other", label: { fr: "Autre suivi", en: "Other care" } },
] as const satisfies readonly Option[];

export type Frame = (typeof frames)[number]["value"];

/** What became of an appointment. */
export const outcomes = [
  { value: "kept", label: { fr: "Honoré", en: "Kept" } },
  { value: "missed", label: { fr: "Manqué", en: "Missed" } },
  { value: "cancelled-by-service", label: { fr: "Annulé par le service", en: "Cancelled by the service" } },
  { value: "cancelled-by-person", label: { fr: "Annulé par la personne", en: "Cancelled by the person" } },
] as const satisfies readonly Option[];

export type Outcome = (typeof outcomes)[number]["value"];

/** Where an appointment stands: expected, or what became of it. */
export const appointmentStates = [
  { value: "planned", label: { fr: "Prévu", en: "Planned" } },
  ...outcomes,
] as const satisfies readonly Option[];

/** Where a unit stands. */
export const unitStates = [
  { value: "announced", label: { fr: "Annoncée", en: "Announced" } },
  { value: "in-service", label: { fr: "En service", en: "In service" } },
  { value: "closed", label: { fr: "Fermée", en: "Closed" } },
] as const satisfies readonly Option[];

/** Where a stay stands. */
export const stayStates = [
  { value: "present", label: { fr: "Sur place", en: "Present" } },
  { value: "left", label: { fr: "Sortie, relais à noter", en: "Discharged, relay to note" } },
  { value: "relayed", label: { fr: "Sortie avec un relais", en: "Discharged with a relay" } },
] as const satisfies readonly Option[];

/** What a line of a person's record is. */
export const recordKinds = [
  { value: "appointment", label: { fr: "Rendez-vous", en: "Appointment" } },
  { value: "stay", label: { fr: "Séjour", en: "Stay" } },
] as const satisfies readonly Option[];
