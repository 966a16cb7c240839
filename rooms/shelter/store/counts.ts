/** The counts of the room, straight from its facts. Days still to come have none. */
import { sql } from "kysely";
import { addDays, type Day, type Period } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";

export type NightCount = {
  night: Day;
  funded: number;
  open: number;
  usable: number;
  occupied: number;
  facts: number;
};

/** Places of each declared night, for the whole city. `facts` is the number of sites that declared it. */
export const countNights = (tx: RoomTransaction, period: Period): Promise<NightCount[]> =>
  tx.all(
    statement(sql<NightCount>`select night, sum(funded) as funded, sum(open) as open,
        sum(open - neutralised) as usable, sum(occupied) as occupied, count(*) as facts
      from shelter.night where night >= ${period.from} and night < ${period.to} group by night order by night`),
  );

export type DayCount = { day: Day; value: number };

/** Entries by day. */
export const countEntries = (tx: RoomTransaction, period: Period): Promise<DayCount[]> =>
  tx.all(
    statement(sql<DayCount>`select entered_on as day, count(*) as value from shelter.stay
      where entered_on >= ${period.from} and entered_on < ${period.to} group by entered_on order by entered_on`),
  );

export type ExitCount = DayCount & { destination: string };

/** Exits by day and destination, as they were entered. */
export const countExits = (tx: RoomTransaction, period: Period): Promise<ExitCount[]> =>
  tx.all(
    statement(sql<ExitCount>`select left_on as day, exit_destination as destination, count(*) as value
      from shelter.stay where left_on >= ${period.from} and left_on < ${period.to}
      group by left_on, exit_destination order by left_on, exit_destination`),
  );

/** People ready to leave and still there, on each day of a period up to today; the day of exit no longer counts. */
export const countReady = (tx: RoomTransaction, period: Period): Promise<DayCount[]> => {
  const tomorrow = addDays(tx.today, 1);
  const to = period.to < tomorrow ? period.to : tomorrow;
  return tx.all(
    statement(sql<DayCount>`select d::date as day, count(s.id) as value
      from generate_series(${period.from}::date, ${to}::date - 1, interval '1 day') d
      left join shelter.stay s on s.ready_since <= d and (s.left_on is null or s.left_on > d)
      group by d order by d`),
  );
};
