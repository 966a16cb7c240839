/** A cell as plain words: what the filter searches, what is exported, what is read when there is no better drawing. */
import type { Text } from "../../../../../kernel/words.ts";
import { plain } from "../../api/plain.ts";
import type { Column } from "../../api/room-types.ts";
import { formatDay, isDay } from "../../words/days.ts";
import type { Words } from "../../words/language.tsx";
import { formatNumber } from "../../words/numbers.ts";
import { stateWord } from "../state-words.ts";

const isText = (value: unknown): value is Text =>
  typeof value === "object" && value !== null && "fr" in value && "en" in value;

/** Words of `value` in the current language. */
export const cellText = (value: unknown, column: Column, words: Words): string => {
  if (value === null || value === undefined || value === "") return "";
  if (isText(value)) return words.say(value);
  const option = column.options?.find((known) => known.value === plain(value));
  if (option !== undefined) return words.say(option.label);
  if (column.kind === "state") return stateWord(plain(value), words);
  if (column.kind === "yes-no") return words.t(value === true || value === "true" ? "yes" : "no");
  if (typeof value === "number") return formatNumber(value, words.language);
  if (column.kind === "day" && isDay(value)) return formatDay(value, words.language);
  if (Array.isArray(value)) return value.map((item) => cellText(item, column, words)).join(", ");
  return typeof value === "object" && Object.keys(value).length === 0 ? "" : plain(value);
};
