/** At one checkpoint: what a room declared for the months that closed, and the days or months to be counted and sent. */

import { rowsFor } from "../../doors/count.ts";
import { countingRooms } from "../../doors/counting.ts";
import type { CountingRoom } from "../../doors/counts-door.ts";
import { countsDoorId } from "../../doors/counts-door.ts";
import { serviceMandate } from "../../kernel/claim.ts";
import type { CountRow } from "../../kernel/counts.ts";
import { type Day, daysOf, nextMonth, type Period } from "../../kernel/dates.ts";
import { addDeclared } from "../../kernel/declared/store.ts";
import { ok } from "../../kernel/refusal.ts";
import type { RoomName } from "../../kernel/words.ts";
import { type AgencyCode, agencyId } from "../../rooms/steering/demo.ts";
import { eventsFrom } from "../draw/city.ts";
import { monthsOf } from "../draw/spread.ts";
import type { ClockedHouse } from "../load/clocked-house.ts";
import { closedMonth } from "./declared.ts";
import { prosecutorLines } from "./prosecutor.ts";

/** Who declared the closed months of each room. */
const declaredBy: Readonly<Record<Exclude<RoomName, "steering">, AgencyCode>> = {
  street: "prif",
  reception: "ville",
  shelter: "ars",
  care: "ghu",
  court: "parquet",
  police: "pp",
  ground: "ville",
};

const source = "Relevé mensuel repris dans Trame (démonstration)";

/** Rooms whose own facts go back to the first day of the history; the others begin with the events. */
const countedFromTheStart: ReadonlySet<RoomName> = new Set(["police", "reception", "care"]);

/** The months that end within a period. */
const monthsClosedIn = (days: Period): Day[] =>
  monthsOf(days).filter((month) => nextMonth(month) <= days.to && nextMonth(month) > days.from);

const linesOf = (seed: string, room: RoomName, month: Day) => [
  ...(month < eventsFrom ? closedMonth(seed, room, month) : []),
  ...(room === "court" ? prosecutorLines(seed, month) : []),
];

const declare = async (
  house: ClockedHouse,
  room: Exclude<RoomName, "steering">,
  lines: Parameters<typeof addDeclared>[1],
) => {
  if (lines.length === 0) return;
  const who = { ...serviceMandate(room, "loader"), agency: agencyId(declaredBy[room]) };
  const done = await house.room(room).transact(who, async (tx) => ok(await addDeclared(tx, lines, source)));
  if (!done.ok) throw new Error(`${room} could not declare: ${done.refusal.say.en}`);
};

/** Says that the facts of these days are to be counted. */
const touch = async (house: ClockedHouse, room: RoomName, days: Period): Promise<void> => {
  await house.room(room).transact(serviceMandate(room, "loader"), async (tx) => {
    tx.touch(...daysOf(days));
    return ok(null);
  });
};

/**
 * Sends whole months of a room that has no facts for their days. Counting the days would tell levels of zero where
 * nothing is known.
 */
const sendMonths = async (
  house: ClockedHouse,
  counting: CountingRoom,
  months: readonly Day[],
): Promise<void> => {
  if (months.length === 0) return;
  await house.room(counting.room).transact(serviceMandate(counting.room, "counter"), async (tx) => {
    const scopes = months.map((from) => ({ grain: "month" as const, from, to: nextMonth(from) }));
    const rows: CountRow[] = [];
    for (const scope of scopes) rows.push(...(await rowsFor(tx, counting, scope)));
    tx.send(countsDoorId(counting.room), { scopes, rows });
    return ok(null);
  });
};

/** Declares, then marks or sends, for every room that counts. The counts leave when the house settles. */
export const sendDays = async (house: ClockedHouse, seed: string, days: Period): Promise<void> => {
  const months = monthsClosedIn(days);
  for (const counting of countingRooms) {
    const { room } = counting;
    if (room === "steering") continue;
    await declare(
      house,
      room,
      months.flatMap((month) => linesOf(seed, room, month)),
    );
    if (days.from >= eventsFrom || countedFromTheStart.has(room)) await touch(house, room, days);
    else await sendMonths(house, counting, months);
  }
};
