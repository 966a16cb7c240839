/** Makes the counts of touched days again and puts them in the outbox for steering. */

import { serviceMandate } from "../kernel/claim.ts";
import type { Grain } from "../kernel/counts.ts";
import {
  addDays,
  type Day,
  monthStart,
  nextMonth,
  nextYear,
  type Period,
  yearStart,
} from "../kernel/dates.ts";
import { declaredRows } from "../kernel/declared/store.ts";
import type { OpenRoom } from "../kernel/postgres/room.ts";
import { forgetDays, takeTurn, touchedDays, touchNewDays } from "../kernel/postgres/touched.ts";
import { ok } from "../kernel/refusal.ts";
import type { RoomTransaction } from "../kernel/transaction.ts";
import { type CountingRoom, countsDoorId } from "./counts-door.ts";

/** Days recounted in one message at most. */
const mostDays = 366;

type Scope = { readonly grain: Grain } & Period;

/** Consecutive days as one period each. */
export const runsOf = (days: readonly Day[]): Period[] => {
  const runs: { from: Day; to: Day }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && last.to === day) last.to = addDays(day, 1);
    else runs.push({ from: day, to: addDays(day, 1) });
  }
  return runs;
};

/** What must be counted again when these days changed: the days, and the months and years that hold them. */
export const scopesOf = (days: readonly Day[]): Scope[] => [
  ...runsOf(days).map((run): Scope => ({ grain: "day", ...run })),
  ...[...new Set(days.map(monthStart))].map((from): Scope => ({ grain: "month", from, to: nextMonth(from) })),
  ...[...new Set(days.map(yearStart))].map((from): Scope => ({ grain: "year", from, to: nextYear(from) })),
];

/** The rows of a room for one scope: its facts, and what its partners declared. */
export const rowsFor = async (tx: RoomTransaction, counting: CountingRoom, scope: Scope) => [
  ...(await counting.countFacts(tx, scope.grain, scope)),
  ...(await declaredRows(tx, scope.grain, scope)),
];

/** Touches the days that began since the room was last counted. */
export const beginDay = (room: OpenRoom) =>
  room.transact(serviceMandate(room.room, "counter"), async (tx) => {
    await touchNewDays(tx);
    return ok(null);
  });

/** Counts the touched days of a room, at most a year of them. Gives how many days were counted. */
export const countTouched = async (room: OpenRoom, counting: CountingRoom): Promise<number> => {
  const counted = await room.transact(serviceMandate(room.room, "counter"), async (tx) => {
    if ((await touchedDays(tx, 1)).length === 0) return ok(0);
    await takeTurn(tx);
    const days = await touchedDays(tx, mostDays);
    if (days.length === 0) return ok(0);
    const scopes = scopesOf(days.map(({ day }) => day));
    const rows = [];
    for (const scope of scopes) rows.push(...(await rowsFor(tx, counting, scope)));
    tx.send(countsDoorId(counting.room), { scopes, rows });
    await forgetDays(tx, days);
    return ok(days.length);
  });
  return counted.ok ? counted.value : 0;
};
