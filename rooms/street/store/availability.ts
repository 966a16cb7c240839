/** Free shelter places by kind, as the shelter room last told them. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { street } from "./tables.ts";

export type Availability = { kind: string; night: Day; free: number; as_of: Date };

/** Keeps what is known of a kind, unless something newer is known already. */
export const keepAvailability = (
  tx: RoomTransaction,
  row: { kind: string; night: Day; free: number; as_of: string },
) =>
  tx.run(
    statement(sql`insert into street.availability as known (kind, night, free, as_of)
      values (${row.kind}, ${row.night}, ${row.free}, ${row.as_of})
      on conflict (kind) do update set night = excluded.night, free = excluded.free, as_of = excluded.as_of
      where known.as_of <= excluded.as_of`),
  );

/** What is known of every kind. */
export const listAvailability = (tx: RoomTransaction): Promise<Availability[]> =>
  tx.all(street.selectFrom("availability").select(["kind", "night", "free", "as_of"]).orderBy("kind"));
