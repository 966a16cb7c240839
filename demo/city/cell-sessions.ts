/** Sessions of the cells after those of `cells.ts`: the COCJ every other Thursday but in the summer, the GLTD each quarter. */
import { addDays, type Day } from "../../kernel/dates.ts";
import { type CellSession, cellSessions } from "./cells.ts";

const rests = (day: Day): boolean =>
  ["07-14", "08-31"].every((edge) => edge !== day.slice(5)) &&
  day.slice(5) > "07-14" &&
  day.slice(5) < "08-31";

const everyFortnight = (until: Day): CellSession[] => {
  const sessions: CellSession[] = [];
  for (let day = "2026-05-21"; day < until; day = addDays(day, 14))
    if (!rests(day)) sessions.push({ cell: "cocj", day, sector: "rosa-parks" });
  return sessions;
};

const quarterly = (until: Day): CellSession[] => {
  const sessions: CellSession[] = [];
  for (let day = "2026-06-18"; day < until; day = addDays(day, 91))
    sessions.push({ cell: "gltd", day, sector: null });
  return sessions;
};

/** Every session held before a day, in the order of days. */
export const sessionsBefore = (until: Day): CellSession[] =>
  [...cellSessions, ...everyFortnight(until), ...quarterly(until)]
    .filter(({ day }) => day < until)
    .sort((a, b) => a.day.localeCompare(b.day) || a.cell.localeCompare(b.cell));
