/** Carries the waiting messages of doors from a sender's outbox to the receivers' inboxes, in order. */
import { serviceMandate } from "../../kernel/claim.ts";
import { type Envelope, markCarried, pickUpMessages } from "../../kernel/postgres/outbox.ts";
import type { OpenRoom } from "../../kernel/postgres/room.ts";
import { ok } from "../../kernel/refusal.ts";
import type { OpenDoor } from "../define.ts";
import { deliver } from "./deliver.ts";

/** What a round of carrying did. `waiting`: some messages are still to be carried. */
export type Carried = { readonly delivered: number; readonly refused: number; readonly waiting: boolean };

const pickUp = async (sender: OpenRoom, doors: readonly OpenDoor[], limit: number): Promise<Envelope[]> => {
  const picked = await sender.transact(serviceMandate(sender.room, "carrier"), async (tx) =>
    ok(
      await pickUpMessages(
        tx,
        doors.map((door) => door.id),
        limit,
      ),
    ),
  );
  return picked.ok ? picked.value : [];
};

type Settled = { readonly id: string; readonly why: string | null };

/** One transaction for all: each commit waits for the disk, and what is not marked is only recognised again. */
const markAll = async (sender: OpenRoom, settled: readonly Settled[]): Promise<void> => {
  if (settled.length === 0) return;
  await sender.transact(serviceMandate(sender.room, "carrier"), async (tx) => {
    for (const { id, why } of settled) await markCarried(tx, id, why);
    return ok(null);
  });
};

/**
 * Carries at most `limit` messages of the doors of one sender. Stopping at any moment is harmless: a message
 * delivered but not yet marked is recognised by its identifier the next time. A door whose receiver does not answer
 * keeps its messages, and does not hold up the others.
 */
export const carryFrom = async (
  sender: OpenRoom,
  doors: readonly OpenDoor[],
  receiverOf: (door: OpenDoor) => OpenRoom,
  limit = 500,
): Promise<Carried> => {
  const waiting = await pickUp(sender, doors, limit);
  const byDoor = Map.groupBy(waiting, (envelope) => envelope.door);
  const sum = { delivered: 0, refused: 0, waiting: waiting.length === limit };
  for (const door of doors) {
    const settled: Settled[] = [];
    for (const envelope of byDoor.get(door.id) ?? []) {
      const delivery = await deliver(door, receiverOf(door), envelope);
      if (!delivery.ok || delivery.value.outcome === "early") {
        sum.waiting = true;
        break;
      }
      const { outcome, why } = delivery.value;
      if (outcome === "refused") sum.refused++;
      else sum.delivered++;
      settled.push({ id: envelope.id, why: outcome === "refused" ? why : null });
    }
    await markAll(sender, settled);
  }
  return sum;
};

/** Carries the messages of one door. */
export const carryDoor = (
  door: OpenDoor,
  sender: OpenRoom,
  receiver: OpenRoom,
  limit = 200,
): Promise<Carried> => carryFrom(sender, [door], () => receiver, limit);
