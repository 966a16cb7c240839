/** The days whose counts are to be made again. */
import type { Day } from "../dates.ts";
import type { RoomTransaction } from "../transaction.ts";
import { queriesOf } from "./query.ts";

type Tables = { touched: { day: Day; mark: number } };

export type TouchedDay = { readonly day: Day; readonly mark: number };

/** The oldest touched days, at most `limit`. */
export const touchedDays = (tx: RoomTransaction, limit: number): Promise<TouchedDay[]> =>
  tx.all(queriesOf<Tables>(tx.room).selectFrom("touched").select(["day", "mark"]).orderBy("day").limit(limit));

/** Forgets days that were counted, unless they were touched again meanwhile. */
export const forgetDays = async (tx: RoomTransaction, days: readonly TouchedDay[]): Promise<void> => {
  for (const { day, mark } of days)
    await tx.run(queriesOf<Tables>(tx.room).deleteFrom("touched").where("day", "=", day).where("mark", "=", mark));
};
