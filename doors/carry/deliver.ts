/** Delivers one message: checked, applied once, and recorded, in one transaction of the receiver. */

import { serviceMandate } from "../../kernel/claim.ts";
import { lookUp, recordArrival } from "../../kernel/postgres/inbox.ts";
import type { Envelope } from "../../kernel/postgres/outbox.ts";
import type { OpenRoom } from "../../kernel/postgres/room.ts";
import { ok, type Result, refuse } from "../../kernel/refusal.ts";
import type { OpenDoor } from "../define.ts";

/** What became of a message: applied, already there, refused for good, or not yet its turn. */
export type Delivery = {
  readonly outcome: "applied" | "known" | "refused" | "early";
  readonly why: string | null;
};

const outOfTurn = (expected: number, seq: number) =>
  refuse({
    kind: "wrong-state",
    say: {
      fr: `Message hors de son tour : le n° ${expected} est attendu, le n° ${seq} est arrivé.`,
      en: `Message out of turn: number ${expected} is due, number ${seq} arrived.`,
    },
  });

const attempt = (door: OpenDoor, receiver: OpenRoom, envelope: Envelope): Promise<Result<Delivery>> =>
  receiver.transact<Delivery>(serviceMandate(receiver.room, "carrier"), async (tx) => {
    const arrival = await lookUp(tx, envelope);
    if (arrival.known)
      return ok({ outcome: arrival.refused === null ? "known" : "refused", why: arrival.refused });
    if (envelope.seq !== arrival.expected) return outOfTurn(arrival.expected, envelope.seq);
    const parsed = door.schema.safeParse(envelope.body);
    if (!parsed.success) return refuse({ kind: "bad-input", say: badShape(parsed.error.issues) });
    const applied = await door.apply(tx, parsed.data, envelope);
    if (!applied.ok) return refuse({ ...applied.refusal, kind: "bad-input" });
    await recordArrival(tx, envelope, null);
    return ok({ outcome: "applied", why: null });
  });

const badShape = (issues: readonly { path: readonly PropertyKey[]; code?: string; keys?: string[] }[]) => {
  const where = issues
    .slice(0, 3)
    .map((issue) => [...issue.path, ...(issue.keys ?? [])].map(String).join("."));
  return {
    fr: `Message non conforme au catalogue des portes : ${where.join(", ")}.`,
    en: `Message does not match the door catalogue: ${where.join(", ")}.`,
  };
};

/** Delivers a message. A refusal by the receiver is recorded there, and nothing else of the message is kept. */
export const deliver = async (
  door: OpenDoor,
  receiver: OpenRoom,
  envelope: Envelope,
): Promise<Result<Delivery>> => {
  let first = await attempt(door, receiver, envelope);
  // Two carriers at once: the second finds the message recorded when it looks again.
  if (!first.ok && first.refusal.kind === "duplicate") first = await attempt(door, receiver, envelope);
  if (first.ok) return first;
  const { kind, say } = first.refusal;
  if (kind === "unavailable") return first;
  if (kind === "wrong-state") return ok({ outcome: "early", why: say.en });
  if (kind !== "bad-input" && kind !== "duplicate") return first;
  return receiver.transact(serviceMandate(receiver.room, "carrier"), async (tx) => {
    await recordArrival(tx, envelope, say.en);
    return ok<Delivery>({ outcome: "refused", why: say.en });
  });
};
