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

/**
 * Gives the next numbers of these doors to their messages that have none. A second carrier that counted the same
 * messages waits for the first, then finds them numbered: it must not number them again, or an order already told changes.
 */
const numberMessages = (tx: RoomTransaction, doors: readonly string[]): Promise<number> => {
  const table = sql.table(`${tx.room}.outbox`);
  return tx.run(
    statement(sql`with fresh as (select id, door, row_number() over (partition by door order by written) as place from ${table}
        where carried_at is null and seq is null and door = any (${[...doors]}::text[])),
      base as (select d.door, coalesce((select max(seq) from ${table} where door = d.door), 0) as top from (select distinct door from fresh) d)
      update ${table} as o set seq = base.top + fresh.place from base join fresh using (door) where o.id = fresh.id and o.seq is null`),
  );
};

/** The messages of these doors that wait, numbered, in order, at most `limit` for all. */
export const pickUpMessages = async (
  tx: RoomTransaction,
  doors: readonly string[],
  limit: number,
): Promise<Envelope[]> => {
  const outbox = queriesOf<Tables>(tx.room)
    .selectFrom("outbox")
    .where("carried_at", "is", null)
    .where("door", "in", doors);
  if (!(await tx.first(outbox.select("id").limit(1)))) return [];
  await numberMessages(tx, doors);
  const rows = await tx.all(
    outbox
      .select(["id", "door", "seq", "sent_at", "body"])
      .where("seq", "is not", null)
      .orderBy("door")
      .orderBy("seq")
      .limit(limit),
  );
  return rows.map((row) => ({
    id: row.id,
    door: row.door,
    seq: row.seq ?? 0,
    sentAt: row.sent_at,
    body: row.body,
  }));
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
