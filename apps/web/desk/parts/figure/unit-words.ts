/** A unit in words that agree with the number: a code of `figures.json`, or the name a definition gives it. */
import type { Text } from "../../../../../kernel/words.ts";
import { enUnits } from "../../../messages/en-units.ts";
import { catalogues, type MessageKey } from "../../../messages/index.ts";
import type { Words } from "../../words/language.tsx";

/** A definition names its unit in the singular: the entry that bears this name knows the plural. */
const keyOf = (unit: Text | string): string | undefined => {
  if (typeof unit === "string") return `unit.${unit}` in catalogues.fr ? `unit.${unit}` : undefined;
  return Object.entries(enUnits).find(([, word]) => typeof word !== "string" && word.one === unit.en)?.[0];
};

/** Words for `unit` after `count`; the unit as it came when nobody described it. */
export const unitWords = (unit: Text | string, count: number | null, words: Words): string => {
  const key = keyOf(unit);
  return key === undefined ? words.say(unit) : words.t(key as MessageKey, { count: Math.abs(count ?? 2) });
};
