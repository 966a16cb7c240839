/** The counts of the room, straight from its facts. Levels of days still to come are not counted. */
import { sql } from "kysely";
import {
  addDays,
  type Day,
  monthStart,
  nextMonth,
  nextYear,
  type Period,
  yearStart,
} from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";

export type UnitCount = { day: Day; serving: number; announced: number; beds: number };

/** Hospital units (D2O) in service, announced, and the beds of those in service, on each day up to today. */
export const countUnits = (tx: RoomTransaction, period: Period): Promise<UnitCount[]> => {
  const tomorrow = addDays(tx.today, 1);
  const to = period.to < tomorrow ? period.to : tomorrow;
  return tx.all(
    statement(sql<UnitCount>`select d::date as day,
        count(*) filter (where u.opened_on <= d and (u.closed_on is null or u.closed_on > d)) as serving,
        count(*) filter (where u.announced_on <= d and (u.opened_on is null or u.opened_on > d)) as announced,
        coalesce(sum(u.beds) filter (where u.opened_on <= d and (u.closed_on is null or u.closed_on > d)), 0) as beds
      from generate_series(${period.from}::date, ${to}::date - 1, interval '1 day') d
      left join care.unit u on u.kind = 'd2o' group by d order by d`),
  );
};

export type DayCount = { day: Day; value: number };

/** Admissions by day. */
export const countAdmissions = (tx: RoomTransaction, period: Period): Promise<DayCount[]> =>
  tx.all(
    statement(sql<DayCount>`select entered_on as day, count(*) as value from care.stay
      where entered_on >= ${period.from} and entered_on < ${period.to} group by entered_on order by entered_on`),
  );

/** Appointments kept at the psychologists' desk, by day. */
export const countPermanence = (tx: RoomTransaction, period: Period): Promise<DayCount[]> =>
  tx.all(
    statement(sql<DayCount>`select planned_on as day, count(*) as value from care.appointment
      where frame = 'permanence' and outcome = 'kept' and planned_on >= ${period.from} and planned_on < ${period.to}
      group by planned_on order by planned_on`),
  );

export type PeopleCount = { from: Day; value: number; facts: number };

/**
 * Different people seen at the psychologists' desk, by whole months or years: people cannot be counted on a part
 * of a month and added up, so the period is widened to whole ones.
 */
export const countPeople = (
  tx: RoomTransaction,
  grain: "month" | "year",
  period: Period,
): Promise<PeopleCount[]> => {
  const [first, next] = grain === "month" ? [monthStart, nextMonth] : [yearStart, nextYear];
  return tx.all(
    statement(sql<PeopleCount>`select date_trunc(${grain}, planned_on::timestamp)::date as "from",
        count(distinct person) as value, count(*) as facts
      from care.appointment where frame = 'permanence' and outcome = 'kept'
        and planned_on >= ${first(period.from)} and planned_on < ${next(addDays(period.to, -1))}
      group by 1 order by 1`),
  );
};
