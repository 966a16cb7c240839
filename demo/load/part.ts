/** Rows of one table on their way into a room, some thousands in one statement. */
import { serviceMandate } from "../../kernel/claim.ts";
import type { OpenRoom } from "../../kernel/postgres/room.ts";
import { ok } from "../../kernel/refusal.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";

/** Rows of one statement. More would only make the statement longer, not the load shorter. */
const rowsPerStatement = 4000;

/** Rows with their loader, the row type hidden so that parts of many tables stand in one list. */
export type Part = {
  readonly rows: number;
  readonly write: (tx: RoomTransaction, from: number, to: number) => Promise<number>;
};

/** A part of these rows. */
export const part = <Row>(
  rows: readonly Row[],
  load: (tx: RoomTransaction, rows: readonly Row[]) => Promise<number>,
): Part => ({ rows: rows.length, write: (tx, from, to) => load(tx, rows.slice(from, to)) });

const writeSlice = async (room: OpenRoom, one: Part, from: number): Promise<number> => {
  const to = Math.min(one.rows, from + rowsPerStatement);
  const written = await room.transact(serviceMandate(room.room, "loader"), async (tx) =>
    ok(await one.write(tx, from, to)),
  );
  if (!written.ok) throw new Error(`${room.room}: ${written.refusal.say.en}`);
  return to - from;
};

/** Writes parts in their order. `onShare` is told how far it is, from 0 to 1. Gives the number of rows. */
export const writeParts = async (
  room: OpenRoom,
  parts: readonly Part[],
  onShare: (share: number) => void = () => undefined,
): Promise<number> => {
  const all = parts.reduce((sum, one) => sum + one.rows, 0);
  let written = 0;
  for (const one of parts)
    for (let from = 0; from < one.rows; from += rowsPerStatement) {
      written += await writeSlice(room, one, from);
      onShare(written / all);
    }
  return written;
};
