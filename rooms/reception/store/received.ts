/** What other rooms told: free shelter places by kind, and the court cells' decisions by sector. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { reception } from "./tables.ts";

export type Availability = { kind: string; night: Day; free: number; as_of: Date };

/** Keeps what is known of a kind, unless something newer is known already. */
export const keepAvailability = (
  tx: RoomTransaction,
  row: { kind: string; night: Day; free: number; as_of: string },
) =>
  tx.run(
    statement(sql`insert into reception.availability as known (kind, night, free, as_of)
      values (${row.kind}, ${row.night}, ${row.free}, ${row.as_of})
      on conflict (kind) do update set night = excluded.night, free = excluded.free, as_of = excluded.as_of
      where known.as_of <= excluded.as_of`),
  );

/** What is known of every kind. */
export const listAvailability = (tx: RoomTransaction): Promise<Availability[]> =>
  tx.all(reception.selectFrom("availability").select(["kind", "night", "free", "as_of"]).orderBy("kind"));

export type SectorDecision = {
  id: string;
  cell: string;
  sector: string;
  decided_on: Day;
  priority: string;
  actions: string[];
};

/** Keeps a decision. */
export const keepDecision = (tx: RoomTransaction, decision: SectorDecision) =>
  tx.run(reception.insertInto("sector_decision").values({ ...decision, received_at: tx.now }));

/** The decisions, newest first. */
export const listDecisions = (tx: RoomTransaction): Promise<SectorDecision[]> =>
  tx.all(
    reception
      .selectFrom("sector_decision")
      .select(["id", "cell", "sector", "decided_on", "priority", "actions"])
      .orderBy("decided_on", "desc")
      .orderBy("id"),
  );
