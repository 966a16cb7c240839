/** The facts of the court room, counted. */
import { sql } from "kysely";
import type { Day, Period } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";

export type Counted = { day: Day; area: string; cell?: string; value: number; facts: number };

/** Treatment orders by the day they were made. An order withdrawn from the count does not count; one interrupted does. */
export const countOrders = (tx: RoomTransaction, period: Period): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select ordered_on as day, 'city' as area, count(*) as value, count(*) as facts
      from court.treatment_order
      where ordered_on >= ${period.from} and ordered_on < ${period.to} and state <> 'withdrawn'
      group by ordered_on order by ordered_on`),
  );

/** Sessions by day, cell and sector; a session about the whole city counts for the city. */
export const countSessions = (tx: RoomTransaction, period: Period): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select day, coalesce(sector, 'city') as area, cell, count(*) as value, count(*) as facts
      from court.cell_session where day >= ${period.from} and day < ${period.to}
      group by day, sector, cell order by day, cell, sector`),
  );

/** Sectors that each cell follows on each day, also when it follows none. */
export const countSectors = (tx: RoomTransaction, period: Period): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select d::date as day, 'city' as area, c.cell, count(s.id) as value, count(s.id) as facts
      from generate_series(${period.from}::date, ${period.to}::date - 1, interval '1 day') d
      cross join (values ('cocj'), ('gltd')) as c (cell)
      left join court.cell_sector s
        on s.cell = c.cell and s.followed_from <= d and (s.followed_to is null or s.followed_to > d)
      group by d, c.cell order by d, c.cell`),
  );
