/** The closed list of units in which the plan's indicators are counted. */
import type { Text } from "../../../kernel/words.ts";

/** Codes and names; the code is what `figures.json` and the exports carry. */
export const units = {
  team: { fr: "équipe", en: "team" },
  "hour-week": { fr: "heure par semaine", en: "hour a week" },
  site: { fr: "structure", en: "site" },
  place: { fr: "place", en: "place" },
  person: { fr: "personne", en: "person" },
  unit: { fr: "dispositif (D2O)", en: "unit (D2O)" },
  bed: { fr: "lit", en: "bed" },
  procedure: { fr: "procédure", en: "procedure" },
  measure: { fr: "mesure", en: "measure" },
  kitchen: { fr: "cuisine", en: "kitchen" },
  sector: { fr: "secteur", en: "sector" },
  session: { fr: "réunion", en: "session" },
} as const satisfies Readonly<Record<string, Text>>;

export type UnitCode = keyof typeof units;

/** The unit as an indicator carries it: its code, and its name in both languages. */
export const unitOf = (code: UnitCode): { readonly code: UnitCode; readonly name: Text } => ({
  code,
  name: units[code],
});
