/** The words of the court room: three measures that are never mixed, orders, and the cells that speak of sectors. */
import type { Text } from "../../kernel/words.ts";

export { type Cell, cells, priorities } from "../../kernel/cells.ts";

type Worded = readonly { value: string; label: Text }[];

/**
 * Three measures with names that resemble each other and nothing else in common. Only the first is an order here:
 * CSP L3413-1 and following. The second is what the partners call the psychologists' permanence at the court. The
 * third belongs to another regime (CSP L3711-1 and following) and is named only so that nobody counts it here.
 */
export const careMeasures = [
  {
    value: "injonction-therapeutique",
    label: { fr: "Injonction thérapeutique", en: "Treatment order (injonction thérapeutique)" },
  },
  {
    value: "injonction-aux-soins",
    label: {
      fr: "Injonction aux soins (permanence au tribunal)",
      en: "Court psychologists' desk (injonction aux soins)",
    },
  },
  {
    value: "injonction-de-soins",
    label: { fr: "Injonction de soins", en: "Care injunction (injonction de soins)" },
  },
] as const satisfies Worded;

export type CareMeasure = (typeof careMeasures)[number]["value"];

/** The only measure that may be recorded as an order in this room. */
export const orderMeasure: CareMeasure = "injonction-therapeutique";

/** Who ordered: the legal length depends on it. */
export const bases = [
  { value: "prosecutor", label: { fr: "Parquet (CSP L3423-1)", en: "Prosecutor (CSP L3423-1)" } },
  { value: "judge", label: { fr: "Juge (CSP L3424-1)", en: "Judge (CSP L3424-1)" } },
] as const satisfies Worded;

export type Basis = (typeof bases)[number]["value"];

/** Why a measure stops before its end. None of these words says anything about health. */
export const interruptionReasons = [
  {
    value: "follow-up-stopped",
    label: { fr: "Suivi interrompu par la personne", en: "Follow-up stopped by the person" },
  },
  {
    value: "incident",
    label: { fr: "Incident signalé par le professionnel", en: "Incident reported by the professional" },
  },
  {
    value: "not-appropriate",
    label: {
      fr: "Mesure jugée non opportune à l'examen",
      en: "Measure found not appropriate at the examination",
    },
  },
  { value: "new-decision", label: { fr: "Nouvelle décision judiciaire", en: "New court decision" } },
] as const satisfies Worded;

/** Why an order leaves the count: it should never have been entered. */
export const withdrawalReasons = [
  { value: "entered-twice", label: { fr: "Saisie en double", en: "Entered twice" } },
  { value: "wrong-date", label: { fr: "Date erronée", en: "Wrong date" } },
  {
    value: "other-measure",
    label: {
      fr: "Autre mesure qu'une injonction thérapeutique",
      en: "Another measure than a treatment order",
    },
  },
] as const satisfies Worded;

/** How an action that a cell decided stands. */
export const actionStateWords = [
  { value: "to-do", label: { fr: "À faire", en: "To do" } },
  { value: "done", label: { fr: "Faite", en: "Done" } },
  { value: "dropped", label: { fr: "Abandonnée", en: "Dropped" } },
] as const satisfies Worded;
