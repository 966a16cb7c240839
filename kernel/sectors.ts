/** The sectors of the plan: coarse named zones of the city, the finest place that passes a wall as a count. */
import type { Text } from "./words.ts";

const named = (value: string, name: string): { value: string; label: Text } => ({
  value,
  label: { fr: name, en: name },
});

/** Codes and names, in alphabetical order of codes. */
export const sectors = [
  named("barbes", "Barbès"),
  named("eole", "Jardins d'Éole"),
  named("forceval", "Square Forceval"),
  named("gare-du-nord", "Gare du Nord"),
  named("halles", "Les Halles"),
  named("jaures", "Jaurès"),
  named("la-chapelle", "La Chapelle"),
  named("marx-dormoy", "Marx Dormoy"),
  named("porte-d-aubervilliers", "Porte d'Aubervilliers"),
  named("porte-de-la-chapelle", "Porte de la Chapelle"),
  named("porte-de-la-villette", "Porte de la Villette"),
  named("republique", "République"),
  named("rosa-parks", "Rosa Parks"),
  named("stalingrad", "Stalingrad"),
] as const;

const codes: ReadonlySet<string> = new Set(sectors.map((one) => one.value));

/** True for a sector of the plan. */
export const isSector = (code: string): boolean => codes.has(code);

/** The name of a sector, or its code when it is unknown. */
export const sectorName = (code: string): string =>
  sectors.find((one) => one.value === code)?.label.fr ?? code;

/** Every area of a count: the whole city, or a sector. */
export const areas = [
  { value: "city", label: { fr: "Toute la ville", en: "Whole city" } },
  ...sectors,
] as const;
