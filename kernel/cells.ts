/** The two cells in which the court coordinates, and how they rank a sector: said the same on both sides of a door. */
import type { Text } from "./words.ts";

type Worded = readonly { value: string; label: Text }[];

/** The two cells. Neither keeps a file on a person (CSI L132-10-2 for the GLTD). */
export const cells = [
  {
    value: "cocj",
    label: {
      fr: "COCJ, cellule opérationnelle de coordination judiciaire",
      en: "COCJ, operational judicial coordination cell",
    },
  },
  {
    value: "gltd",
    label: { fr: "GLTD, groupe local de traitement de la délinquance", en: "GLTD, local group on offending" },
  },
] as const satisfies Worded;

/** One of the two cells. */
export type Cell = (typeof cells)[number]["value"];

/** How a cell ranks a sector. */
export const priorities = [
  { value: "high", label: { fr: "Haute", en: "High" } },
  { value: "normal", label: { fr: "Normale", en: "Normal" } },
  { value: "watch", label: { fr: "À surveiller", en: "To be watched" } },
] as const satisfies Worded;
