/** The days whose counts are to be made again. */
import { sql } from "kysely";
import { addDays, type Day, daysOf } from "../dates.ts";
import type { RoomTransaction } from "../transaction.ts";
import { queriesOf, statement } from "./query.ts";

type Tables = { touched: { day: Day; mark: number }; counted_through: { day: Day } };

/** A day to be counted again; its mark tells whether it was touched meanwhile. */
export type TouchedDay = { readonly day: Day; readonly mark: number };

/** The oldest touched days, at most `limit`. */
export const touchedDays = (tx: RoomTransaction, limit: number): Promise<TouchedDay[]> =>
  tx.all(
    queriesOf<Tables>(tx.room).selectFrom("touched").select(["day", "mark"]).orderBy("day").limit(limit),
  );

/**
 * Waits until no other process counts this room, and keeps the others waiting until the end of the transaction. Without
 * it, what one counted earlier could be told after what another counted later. Acts do not wait: they never touch this row.
 */
export const takeTurn = async (tx: RoomTransaction): Promise<void> => {
  await tx.run(statement(sql`update ${sql.table(`${tx.room}.counted_through`)} set day = day`));
};

/** Forgets days that were counted, unless they were touched again meanwhile. */
export const forgetDays = async (tx: RoomTransaction, days: readonly TouchedDay[]): Promise<void> => {
  const counted = sql`jsonb_to_recordset(${JSON.stringify(days)}::jsonb) as counted(day date, mark bigint)`;
  await tx.run(
    statement(sql`delete from ${sql.table(`${tx.room}.touched`)} as waiting using ${counted}
      where waiting.day = counted.day and waiting.mark = counted.mark`),
  );
};

/**
 * A level (places, sites in service) has a value on each day even when nobody does anything: the days since the last
 * one counted are touched when a new day begins. On a room that never counted, only today is.
 */
export const touchNewDays = async (tx: RoomTransaction): Promise<void> => {
  const through = queriesOf<Tables>(tx.room);
  const last = (await tx.first(through.selectFrom("counted_through").select("day")))?.day;
  if (last !== undefined && last >= tx.today) return;
  if (last === undefined) await tx.run(through.insertInto("counted_through").values({ day: tx.today }));
  else await tx.run(through.updateTable("counted_through").set({ day: tx.today }));
  tx.touch(...daysOf({ from: last === undefined ? tx.today : addDays(last, 1), to: addDays(tx.today, 1) }));
};
