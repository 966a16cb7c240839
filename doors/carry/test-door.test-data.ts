/** A door of its own for each test: what the receiver applies is one audit line, written in the same transaction. */
import assert from "node:assert/strict";
import { z } from "zod";
import { serviceMandate } from "../../kernel/claim.ts";
import { type OpenRoom, openRoom } from "../../kernel/postgres/room.ts";
import { ok, refuse } from "../../kernel/refusal.ts";
import { accessOf } from "../../testing/access.ts";
import type { TestHouse } from "../../testing/house.ts";
import { mandateFor } from "../../testing/mandates.ts";
import { defineDoor, type OpenDoor } from "../define.ts";

const word = (text: string) => ({ fr: text, en: text });

/** A door from police to street that carries numbers. The receiver refuses negative ones. */
export const numberDoor = (name: string): OpenDoor =>
  defineDoor<{ number: number }>({
    id: `police-to-street.${name}`,
    from: "police",
    to: "street",
    level: "counts",
    fields: [{ name: "number", meaning: word("a number") }],
    purpose: word("test"),
    legalBasis: word("none"),
    owner: word("nobody"),
    retention: word("none"),
    schema: z.strictObject({ number: z.number().int() }),
    apply: async (tx, { number }, { door }) => {
      tx.audit({ act: `applied ${door}`, subject: String(number) });
      if (number < 0) return refuse({ kind: "bad-input", say: word("a negative number does not pass") });
      return ok(null);
    },
  });

/** A room that may speak on doors which the catalogue does not know. */
export const freeRoom = (house: TestHouse, room: "police" | "street"): OpenRoom => {
  const { connection, claimKey } = accessOf(house, room);
  return openRoom({ room, connection: { ...connection, max: 6 }, claimKey });
};

/** Sends numbers, each in a transaction of its own, as acts do. */
export const send = async (sender: OpenRoom, door: OpenDoor, bodies: readonly unknown[]): Promise<void> => {
  for (const body of bodies)
    await sender.transact(mandateFor("police", "officer"), async (tx) => {
      tx.send(door.id, body);
      return ok(null);
    });
};

/** What the receiver applied, in the order of its inbox; checked against the lines that the applications themselves left. */
export const applied = (house: TestHouse, door: OpenDoor): Promise<number[]> =>
  house.asAdmin(async (client) => {
    const ask = async (text: string, value: string) =>
      (await client.query<{ number: number }>(text, [value])).rows.map(({ number }) => number);
    const received = await ask(
      `select (o.body ->> 'number')::int as number from street.inbox i join police.outbox o using (id)
        where i.door = $1 and i.refused is null order by i.seq`,
      door.id,
    );
    const traces = await ask(
      "select subject::int as number from street.audit where act = $1",
      `applied ${door.id}`,
    );
    const sorted = (list: number[]): number[] => list.toSorted((a, b) => a - b);
    assert.deepEqual(sorted(traces), sorted(received), "each message received was applied once");
    return received;
  });

/** The receiver's record of a door: its numbers, and why the refused ones were. */
export const arrivals = (
  house: TestHouse,
  door: OpenDoor,
): Promise<{ seq: number; refused: string | null }[]> =>
  house.asAdmin(async (client) => {
    const { rows } = await client.query<{ seq: number; refused: string | null }>(
      "select seq::int, refused from street.inbox where door = $1 order by seq",
      [door.id],
    );
    return rows;
  });

/** The messages of a door as their sender numbered them. */
export const envelopes = (house: TestHouse, door: OpenDoor) =>
  house.asAdmin(async (client) => {
    const { rows } = await client.query<{
      id: string;
      seq: number;
      sent_at: Date;
      body: unknown;
      carried: boolean;
    }>(
      "select id, seq::int, sent_at, body, carried_at is not null as carried from police.outbox where door = $1 order by written",
      [door.id],
    );
    return rows.map(({ id, seq, sent_at, body, carried }) => ({
      id,
      door: door.id,
      seq,
      sentAt: sent_at,
      body,
      carried,
    }));
  });

/** A carrier's own mandate in a room. */
export const carrierOf = (room: "police" | "street") => serviceMandate(room, "carrier");
