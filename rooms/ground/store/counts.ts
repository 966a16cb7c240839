/** The facts of public space, counted. */
import { sql } from "kysely";
import type { Day, Period } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";

export type Counted = { day: Day; area: string; detail: string; value: number; facts: number };

/** Reports by day, sector and type; a report that repeats another does not count. */
export const countReports = (tx: RoomTransaction, period: Period): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select day, sector as area, type as detail, count(*) as value, count(*) as facts
      from ground.report where day >= ${period.from} and day < ${period.to} and state <> 'duplicate'
      group by day, sector, type order by day, sector, type`),
  );

/** Items picked up by day, sector and kind. The facts are the pick-ups. */
export const countPickups = (tx: RoomTransaction, period: Period): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select day, sector as area, kind as detail, sum(count) as value, count(*) as facts
      from ground.pickup where day >= ${period.from} and day < ${period.to}
      group by day, sector, kind order by day, sector, kind`),
  );

/** Mediation rounds by day and sector. */
export const countRounds = (tx: RoomTransaction, period: Period): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select day, sector as area, '' as detail, count(*) as value, count(*) as facts
      from ground.mediation_round where day >= ${period.from} and day < ${period.to}
      group by day, sector order by day, sector`),
  );
