/** The facts of the room counted by day. */
import { sql } from "kysely";
import type { Day, Period } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Audience } from "../words.ts";

export type CountedPassages = { day: Day; site: string; value: number };

/** Passages by day and site code. */
export const countPassages = (tx: RoomTransaction, period: Period): Promise<CountedPassages[]> =>
  tx.all(
    statement(sql<CountedPassages>`select p.day, s.code as site, p.count as value
      from reception.passage_count p join reception.site s on s.site_id = p.site_id
      where p.day >= ${period.from} and p.day < ${period.to} and p.count > 0 order by p.day, s.code`),
  );

export type CountedSites = { day: Day; audience: Audience; value: number };

/** Sites that open (`opened_on`) or close (`closed_on`) on each day, by audience. */
export const countMoves = (
  tx: RoomTransaction,
  period: Period,
  which: "opened_on" | "closed_on",
): Promise<CountedSites[]> => {
  const day = sql.ref(which);
  return tx.all(
    statement(sql<CountedSites>`select ${day} as day, audience, count(*) as value from reception.site
      where ${day} >= ${period.from} and ${day} < ${period.to} group by ${day}, audience order by ${day}, audience`),
  );
};

/** Sites in service on each day, for each audience, zero included: a level. */
export const countInService = (tx: RoomTransaction, period: Period): Promise<CountedSites[]> =>
  tx.all(
    statement(sql<CountedSites>`select d::date as day, a.audience, count(s.site_id) as value
      from generate_series(${period.from}::date, ${period.to}::date - 1, interval '1 day') d
      cross join (values ('all'), ('women')) a (audience)
      left join reception.site s on s.audience = a.audience and s.opened_on <= d::date
        and (s.closed_on is null or s.closed_on > d::date)
      group by d, a.audience order by d, a.audience`),
  );
