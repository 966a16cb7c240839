/** What the database says of the instance itself. */
import type { RoomTransaction } from "../transaction.ts";
import { queriesOf } from "./query.ts";

type Tables = { instance: { demonstration: boolean } };

/** True when the data of this instance are fictional. Fails closed: without an answer, they are said to be. */
export const isDemonstration = async (tx: RoomTransaction): Promise<boolean> => {
  const row = await tx.first(queriesOf<Tables>(tx.room).selectFrom("instance").select("demonstration"));
  return row?.demonstration ?? true;
};
