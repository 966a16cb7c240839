/** Carries the waiting messages of a door from the sender's outbox to the receiver's inbox, in order. */
import type { OpenRoom } from "../../kernel/postgres/room.ts";
import { serviceMandate } from "../../kernel/claim.ts";
import { type Envelope, markCarried, numberMessages, waitingMessages } from "../../kernel/postgres/outbox.ts";
import { ok } from "../../kernel/refusal.ts";
import type { OpenDoor } from "../define.ts";
import { deliver } from "./deliver.ts";

/** What a round of carrying did. */
export type Carried = { readonly delivered: number; readonly refused: number; readonly waiting: boolean };

const pickUp = async (door: OpenDoor, sender: OpenRoom, limit: number): Promise<Envelope[]> => {
  const picked = await sender.transact(serviceMandate(sender.room, "carrier"), async (tx) => {
    await numberMessages(tx, door.id);
    return ok(await waitingMessages(tx, door.id, limit));
  });
  return picked.ok ? picked.value : [];
};

/**
 * Carries at most `limit` messages of one door. Stopping at any moment is harmless: a message delivered but
 * not yet marked is recognised by its identifier the next time.
 */
export const carryDoor = async (
  door: OpenDoor,
  sender: OpenRoom,
  receiver: OpenRoom,
  limit = 200,
): Promise<Carried> => {
  const waiting = await pickUp(door, sender, limit);
  let delivered = 0;
  let refused = 0;
  for (const envelope of waiting) {
    const delivery = await deliver(door, receiver, envelope);
    if (!delivery.ok || delivery.value.outcome === "early") return { delivered, refused, waiting: true };
    if (delivery.value.outcome === "refused") refused++;
    else delivered++;
    const why = delivery.value.outcome === "refused" ? delivery.value.why : null;
    await sender.transact(serviceMandate(sender.room, "carrier"), async (tx) => ok(await markCarried(tx, envelope.id, why)));
  }
  return { delivered, refused, waiting: waiting.length === limit };
};
