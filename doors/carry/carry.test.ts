import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pickUpMessages } from "../../kernel/postgres/outbox.ts";
import type { OpenRoom } from "../../kernel/postgres/room.ts";
import { ok } from "../../kernel/refusal.ts";
import { accepted } from "../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../testing/house.ts";
import { carryDoor } from "./carry.ts";
import { deliver } from "./deliver.ts";
import {
  applied,
  arrivals,
  carrierOf,
  envelopes,
  freeRoom,
  numberDoor,
  send,
} from "./test-door.test-data.ts";

let house: TestHouse;
let police: OpenRoom;
let street: OpenRoom;
before(async () => {
  house = await testHouse();
  police = freeRoom(house, "police");
  street = freeRoom(house, "street");
});
after(async () => {
  await Promise.all([police.close(), street.close()]);
  await house.close();
});

const numbers = (...list: number[]) => list.map((number) => ({ number }));
const pickUp = (id: string) =>
  police.transact(carrierOf("police"), async (tx) => ok(await pickUpMessages(tx, [id], 100)));

test("messages are applied once each, in the order in which they were committed", async () => {
  const door = numberDoor("order");
  await send(police, door, numbers(1, 2, 3));
  assert.deepEqual(await carryDoor(door, police, street), { delivered: 3, refused: 0, waiting: false });
  assert.deepEqual(await applied(house, door), [1, 2, 3]);
  assert.deepEqual(await carryDoor(door, police, street), { delivered: 0, refused: 0, waiting: false });
});

test("a message delivered twice is applied once", async () => {
  const door = numberDoor("twice");
  await send(police, door, numbers(7));
  accepted(await pickUp(door.id));
  const [envelope] = await envelopes(house, door);
  assert.ok(envelope);
  assert.equal(accepted(await deliver(door, street, envelope)).outcome, "applied");
  assert.equal(accepted(await deliver(door, street, envelope)).outcome, "known");
  assert.deepEqual(await applied(house, door), [7]);
});

test("a message before its turn is sent back, and nothing of it is kept", async () => {
  const door = numberDoor("early");
  await send(police, door, numbers(1, 2));
  accepted(await pickUp(door.id));
  const [first, second] = await envelopes(house, door);
  assert.ok(first && second);
  assert.equal(accepted(await deliver(door, street, second)).outcome, "early");
  assert.deepEqual(await arrivals(house, door), []);
  accepted(await deliver(door, street, first));
  assert.equal(accepted(await deliver(door, street, second)).outcome, "applied");
  assert.deepEqual(await applied(house, door), [1, 2]);
});

test("a message with an unknown field is refused by name on both sides, nothing of it is applied, and the next one passes", async () => {
  const door = numberDoor("field");
  await send(police, door, [{ number: 1 }, { number: 2, name: "somebody" }, { number: 3 }]);
  assert.deepEqual(await carryDoor(door, police, street), { delivered: 2, refused: 1, waiting: false });
  assert.deepEqual(await applied(house, door), [1, 3]);
  const [, second] = await arrivals(house, door);
  assert.match(second?.refused ?? "", /name/);
  const kept = await house.asAdmin((client) =>
    client.query("select refused from police.outbox where door = $1 and refused is not null", [door.id]),
  );
  assert.match((kept.rows[0] as { refused: string }).refused, /name/);
  const bodies = await house.asAdmin((client) =>
    client.query("select body::text from street.inbox where door = $1", [door.id]),
  );
  assert.doesNotMatch(JSON.stringify(bodies.rows), /somebody/);
});

test("what the receiver began before it refused leaves no trace", async () => {
  const door = numberDoor("half");
  await send(police, door, numbers(-5, 6));
  assert.deepEqual(await carryDoor(door, police, street), { delivered: 1, refused: 1, waiting: false });
  assert.deepEqual(await applied(house, door), [6]);
  assert.deepEqual(
    (await arrivals(house, door)).map(({ refused }) => refused !== null),
    [true, false],
  );
});

test("a carrier killed between delivery and mark: the next one recognises the message and marks it", async () => {
  const door = numberDoor("crash");
  await send(police, door, numbers(1, 2));
  accepted(await pickUp(door.id));
  const [first] = await envelopes(house, door);
  assert.ok(first);
  accepted(await deliver(door, street, first));
  assert.deepEqual(await carryDoor(door, police, street), { delivered: 2, refused: 0, waiting: false });
  assert.deepEqual(await applied(house, door), [1, 2]);
  assert.ok((await envelopes(house, door)).every(({ carried }) => carried));
});

test("two carriers at once, while messages are still being written: each applied once, none lost, no number twice", async () => {
  const door = numberDoor("two");
  const writers = Array.from({ length: 4 }, (_, writer) =>
    send(police, door, numbers(...Array.from({ length: 8 }, (_, index) => writer * 100 + index))),
  );
  const carriers = Array.from({ length: 2 }, async () => {
    for (let round = 0; round < 12; round++) await carryDoor(door, police, street, 5);
  });
  await Promise.all([...writers, ...carriers]);
  for (let round = 0; round < 20; round++) if ((await carryDoor(door, police, street)).delivered === 0) break;
  const got = await applied(house, door);
  assert.equal(got.length, 32);
  assert.equal(new Set(got).size, 32);
  assert.deepEqual(
    (await arrivals(house, door)).map(({ seq }) => seq),
    Array.from({ length: 32 }, (_, index) => index + 1),
  );
  for (const writer of [0, 1, 2, 3]) {
    const own = got.filter((number) => Math.floor(number / 100) === writer);
    assert.deepEqual(
      own,
      own.toSorted((a, b) => a - b),
      "one writer's messages keep their order",
    );
  }
});

test("an act that is refused sends nothing", async () => {
  const door = numberDoor("rolled-back");
  await police.transact(carrierOf("police"), async (tx) => {
    tx.send(door.id, { number: 1 });
    return { ok: false, refusal: { kind: "wrong-state", say: { fr: "non, pas ainsi", en: "no, not so" } } };
  });
  assert.deepEqual(await envelopes(house, door), []);
});
