/**
 * What a cell may decide for a sector. A closed list and not a text: nothing that could describe a person fits in it,
 * and what passes a door can be read by anyone. `owner` is the code of the agency that carries the action out.
 */
import type { Text } from "../../kernel/words.ts";

type CellAction = { readonly value: string; readonly owner: string; readonly label: Text };

export const cellActions = [
  {
    value: "presence",
    owner: "pp",
    label: { fr: "Renforcer la présence sur la voie publique", en: "Reinforce presence in public space" },
  },
  {
    value: "dealing-points",
    owner: "pp",
    label: {
      fr: "Donner la priorité aux points de deal du secteur",
      en: "Give priority to the sector's dealing points",
    },
  },
  {
    value: "inspections",
    owner: "pp",
    label: {
      fr: "Contrôler les commerces et les halls signalés",
      en: "Inspect the shops and halls reported",
    },
  },
  {
    value: "fast-hearings",
    owner: "parquet",
    label: {
      fr: "Réserver des audiences rapides aux procédures du secteur",
      en: "Keep early hearings for the sector's procedures",
    },
  },
  {
    value: "treatment-desk",
    owner: "parquet",
    label: { fr: "Tenir une permanence d'injonctions thérapeutiques", en: "Hold a treatment-order desk" },
  },
  {
    value: "cleaning",
    owner: "ville",
    label: { fr: "Nettoyer le secteur plus souvent", en: "Clean the sector more often" },
  },
  {
    value: "lighting",
    owner: "ville",
    label: { fr: "Réparer ou renforcer l'éclairage", en: "Repair or reinforce lighting" },
  },
  {
    value: "mediation",
    owner: "ville",
    label: { fr: "Ajouter des tournées de médiation", en: "Add mediation rounds" },
  },
  {
    value: "opening-hours",
    owner: "ville",
    label: {
      fr: "Élargir les horaires d'accueil à proximité",
      en: "Extend opening hours of reception nearby",
    },
  },
  {
    value: "residents-meeting",
    owner: "ville",
    label: { fr: "Réunir les riverains", en: "Meet the residents" },
  },
] as const satisfies readonly CellAction[];

export type CellActionCode = (typeof cellActions)[number]["value"];

/** The action of a code; undefined for one that is not in the list. */
export const cellActionOf = (code: string): CellAction | undefined =>
  cellActions.find((action) => action.value === code);

/** The agencies that carry actions out. */
export const owners = [
  { value: "pp", label: { fr: "Préfecture de Police", en: "Police prefecture" } },
  { value: "parquet", label: { fr: "Parquet de Paris", en: "Paris prosecutor's office" } },
  { value: "ville", label: { fr: "Ville de Paris", en: "City of Paris" } },
] as const satisfies readonly { value: string; label: Text }[];
