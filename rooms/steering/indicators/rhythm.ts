/** How often a figure is refreshed: letters of the indicator sheets, and their names on screens. */
import type { Text } from "../../../kernel/words.ts";

/** The closed list: day, week, month, quarter, year. */
export const rhythms = {
  J: { fr: "chaque jour", en: "daily" },
  H: { fr: "chaque semaine", en: "weekly" },
  M: { fr: "chaque mois", en: "monthly" },
  T: { fr: "chaque trimestre", en: "quarterly" },
  A: { fr: "chaque année", en: "yearly" },
} as const satisfies Readonly<Record<string, Text>>;

export type Rhythm = keyof typeof rhythms;
