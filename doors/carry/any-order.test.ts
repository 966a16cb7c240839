import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fc from "fast-check";
import { pickUpMessages } from "../../kernel/postgres/outbox.ts";
import type { OpenRoom } from "../../kernel/postgres/room.ts";
import { ok } from "../../kernel/refusal.ts";
import { type TestHouse, testHouse } from "../../testing/house.ts";
import { carryDoor } from "./carry.ts";
import { deliver } from "./deliver.ts";
import { applied, carrierOf, envelopes, freeRoom, numberDoor, send } from "./test-door.test-data.ts";

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

/** What may happen to a door: messages sent, a carrier that works, one that dies, a message thrown at the receiver. */
const events = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("send" as const),
      numbers: fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant("carry" as const), limit: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constant("deliver-unmarked" as const), which: fc.nat(9) }),
    fc.record({ kind: fc.constant("number-only" as const) }),
  ),
  { maxLength: 12 },
);

let run = 0;

test("whatever happens on the way, each message is applied once and in order", async () => {
  await fc.assert(
    fc.asyncProperty(events, async (list) => {
      const door = numberDoor(`any-${run++}`);
      const sent: number[] = [];
      for (const event of list) {
        if (event.kind === "send") {
          sent.push(...event.numbers);
          await send(
            police,
            door,
            event.numbers.map((number) => ({ number })),
          );
        } else if (event.kind === "carry") await carryDoor(door, police, street, event.limit);
        else if (event.kind === "number-only")
          await police.transact(carrierOf("police"), async (tx) =>
            ok(await pickUpMessages(tx, [door.id], 2)),
          );
        else {
          const numbered = (await envelopes(house, door)).filter(({ seq }) => seq !== null);
          const chosen = numbered[event.which % Math.max(1, numbered.length)];
          if (chosen) await deliver(door, street, chosen);
        }
      }
      for (let round = 0; round < 30; round++) {
        const { delivered, refused } = await carryDoor(door, police, street);
        if (delivered + refused === 0) break;
      }
      assert.deepEqual(
        await applied(house, door),
        sent.filter((number) => number >= 0),
      );
      assert.ok((await envelopes(house, door)).every(({ carried }) => carried));
    }),
    { numRuns: 25 },
  );
});
