/**
 * The sender's side of a door. Messages are numbered when they are picked up, not when they are written:
 * an act never waits for another because of a counter, and the order is that of commits.
 */
import { sql } from "kysely";
import type { RoomTransaction } from "../transaction.ts";
import { queriesOf, statement } from "./query.ts";

type Tables = {
  outbox: {
    id: string;
    door: string;
    body: unknown;
    sent_at: Date;
    seq: number | null;
    carried_at: Date | null;
    refused: string | null;
  };
};

/** A message on its way. `seq` counts from 1 without a gap for each door. */
export type Envelope = {
  readonly id: string;
  readonly door: string;
  readonly seq: number;
  readonly sentAt: Date;
  readonly body: unknown;
};

/** Gives the next numbers of a door to its messages that have none. */
export const numberMessages = (tx: RoomTransaction, door: string): Promise<number> => {
  const table = sql.table(`${tx.room}.outbox`);
  return tx.run(
    statement(sql`with base as (select coalesce(max(seq), 0) as top from ${table} where door = ${door}),
      fresh as (select id, row_number() over (order by written) as place from ${table} where door = ${door} and seq is null)
      update ${table} as o set seq = base.top + fresh.place from base, fresh where o.id = fresh.id`),
  );
};

/** The messages of a door that wait, in order, at most `limit`. */
export const waitingMessages = async (tx: RoomTransaction, door: string, limit: number): Promise<Envelope[]> => {
  const rows = await tx.all(
    queriesOf<Tables>(tx.room)
      .selectFrom("outbox")
      .select(["id", "door", "seq", "sent_at", "body"])
      .where("door", "=", door)
      .where("carried_at", "is", null)
      .where("seq", "is not", null)
      .orderBy("seq")
      .limit(limit),
  );
  return rows.map((row) => ({ id: row.id, door: row.door, seq: row.seq ?? 0, sentAt: row.sent_at, body: row.body }));
};

/** Marks a message as delivered; `refused` keeps why the receiver would not apply it. */
export const markCarried = (tx: RoomTransaction, id: string, refused: string | null): Promise<number> =>
  tx.run(
    queriesOf<Tables>(tx.room)
      .updateTable("outbox")
      .set({ carried_at: tx.now, refused })
      .where("id", "=", id)
      .where("carried_at", "is", null),
  );
