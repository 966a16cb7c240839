/** What waits for somebody: nights that nobody declared, people who are ready to leave. */
import { sql } from "kysely";
import type { Day, Period } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";

export type SilentNight = { night: Day; sites: number };

/** Nights of a period for which sites in service said nothing, oldest first. */
export const silentNights = (tx: RoomTransaction, period: Period): Promise<SilentNight[]> =>
  tx.all(
    statement(sql<SilentNight>`select d as night, count(*) as sites
      from (select g::date as d from generate_series(${period.from}::date, ${period.to}::date - 1, interval '1 day') g) days
      join shelter.site s on s.joined_on <= d and (s.left_on is null or s.left_on > d)
      where not exists (select from shelter.night n where n.site_id = s.site_id and n.night = d
        and n.night >= ${period.from} and n.night < ${period.to})
      group by d order by d`),
  );

export type ReadyPeople = { people: number; oldest: Day | null };

/** People ready to leave and still there, and since when the first of them waits. */
export const readyPeople = async (tx: RoomTransaction): Promise<ReadyPeople> =>
  (await tx.first(
    statement(sql<ReadyPeople>`select count(*) as people, min(ready_since) as oldest
      from shelter.stay where ready_since is not null and left_on is null`),
  )) ?? { people: 0, oldest: null };
