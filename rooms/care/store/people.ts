/** The random keys that a mandate may read: whoever has an appointment or a stay within its reach. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";

export type PersonLine = { person: string; visits: number; last_on: Day };

/** Everybody within reach, last seen first. */
export const listPeople = (tx: RoomTransaction): Promise<PersonLine[]> =>
  tx.all(
    statement(sql<PersonLine>`select person, count(*) as visits, max(day) as last_on
      from (select person, planned_on as day from care.appointment
        union all select person, entered_on from care.stay) seen
      group by person order by last_on desc, person`),
  );

/** True when the mandate may read something of this person. */
export const isKnown = async (tx: RoomTransaction, person: string): Promise<boolean> => {
  const row = await tx.first(
    statement(sql<{ known: boolean }>`select exists (select from care.appointment where person = ${person})
      or exists (select from care.stay where person = ${person}) as known`),
  );
  return row?.known ?? false;
};
