/** What a door is once it opens: its declaration, and what the receiver does with a message. */

import type { Envelope } from "../kernel/postgres/outbox.ts";
import type { Result } from "../kernel/refusal.ts";
import type { RoomTransaction } from "../kernel/transaction.ts";
import type { Door } from "../kernel/walls.ts";

/** A door that is open: its declaration and its application. */
export type OpenDoor = Door & {
  /** Applies a message in the receiver's transaction. `body` has passed the door's schema. */
  apply(tx: RoomTransaction, body: unknown, envelope: Envelope): Promise<Result<null>>;
};

/** Declares a door and its application. */
export const defineDoor = <Body>(
  door: Omit<Door, "schema"> & {
    schema: { safeParse(raw: unknown): { success: boolean; data?: unknown } } & Door["schema"];
    apply(tx: RoomTransaction, body: Body, envelope: Envelope): Promise<Result<null>>;
  },
): OpenDoor => door as OpenDoor;
