/** No door message is lost or doubled: outboxes against inboxes, and what the receivers hold against what was sent. */
import assert from "node:assert/strict";
import type { Client } from "pg";
import { doors } from "../../doors/catalogue.ts";
import { idsOf, inboxOf, outboxOf } from "./tables.ts";

const verifyDoor = async (client: Client, { id, from, to }: (typeof doors)[number]): Promise<number> => {
  const sent = await outboxOf(client, from, id);
  for (const message of sent)
    assert.ok(
      message.carried && message.refused === null,
      `${id}: ${message.id} was carried and not refused`,
    );
  assert.deepEqual(
    sent.map(({ seq }) => seq),
    sent.map((_, index) => index + 1),
    `${id}: numbers without a gap`,
  );
  const received = sent.map((message) => ({ id: message.id, seq: message.seq, refused: null }));
  assert.deepEqual(await inboxOf(client, to, id), received, `${id}: received once each, in order`);
  return sent.length;
};

const verifyEffects = async (client: Client): Promise<void> => {
  assert.deepEqual(await idsOf(client, "ground.litter_found"), await idsOf(client, "street.litter"));
  const decisions = await idsOf(client, "court.cell_decision");
  for (const room of ["ground", "police", "reception"])
    assert.deepEqual(
      await idsOf(client, `${room}.sector_decision`),
      decisions,
      `${room} knows each decision once`,
    );
  const free = async (room: string) =>
    (await client.query(`select kind, night::text, free from ${room}.availability order by kind`)).rows;
  const told = await client.query(
    "select kind, night::text, free from shelter.availability where night = (select max(night) from shelter.availability) order by kind",
  );
  for (const room of ["street", "reception"])
    assert.deepEqual(await free(room), told.rows, `${room} knows the free places`);
};

/** Checks every door; gives how many messages passed. Throws with what differs. */
export const verifyDoors = async (client: Client): Promise<number> => {
  let passed = 0;
  for (const door of doors) passed += await verifyDoor(client, door);
  await verifyEffects(client);
  return passed;
};
