/** The receiver's side of a door: what came, in which order, and what was refused. */
import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { RoomTransaction } from "../transaction.ts";
import type { Envelope } from "./outbox.ts";
import { queriesOf, statement } from "./query.ts";

type Tables = {
  inbox: {
    id: string;
    door: string;
    seq: number;
    sent_at: Date;
    received_at: Date;
    refused: string | null;
    body: string | null;
  };
};

/** What the inbox says of a message before it is applied. */
export type Arrival = { readonly known: boolean; readonly refused: string | null; readonly expected: number };

/** Looks a message up, and the number that is due next on its door. */
export const lookUp = async (tx: RoomTransaction, envelope: Envelope): Promise<Arrival> => {
  const inbox = sql.table(`${tx.room}.inbox`);
  const row = await tx.first(
    statement(sql<{ known: boolean; refused: string | null; expected: number }>`
      select exists (select from ${inbox} where id = ${envelope.id}) as known,
        (select refused from ${inbox} where id = ${envelope.id}) as refused,
        (select coalesce(max(seq), 0) + 1 from ${inbox} where door = ${envelope.door}) as expected`),
  );
  return row ?? { known: false, refused: null, expected: 1 };
};

/**
 * Writes that a message was received, applied or refused, in the transaction that applied it. Of a refused body only
 * the fingerprint is kept: what should not have come in does not stay in.
 */
export const recordArrival = (
  tx: RoomTransaction,
  envelope: Envelope,
  refused: string | null,
): Promise<number> =>
  tx.run(
    queriesOf<Tables>(tx.room)
      .insertInto("inbox")
      .values({
        id: envelope.id,
        door: envelope.door,
        seq: envelope.seq,
        sent_at: envelope.sentAt,
        received_at: tx.now,
        refused,
        body:
          refused === null
            ? null
            : JSON.stringify({
                sha256: createHash("sha256").update(JSON.stringify(envelope.body)).digest("hex"),
              }),
      }),
  );
