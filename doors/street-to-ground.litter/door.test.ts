import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { street } from "../../rooms/street/index.ts";
import { litterKinds } from "../../rooms/street/words.ts";
import { actOf } from "../../testing/declared.ts";
import { accepted } from "../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../testing/house.ts";
import { inStreet } from "../../testing/rooms/street.ts";
import { carryDoor } from "../carry/carry.ts";
import { litterSchema, litterToGround } from "./door.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const seen = { day: "2026-05-06", sector: "eole", spot: "Grille nord", kind: "syringes", count: 7 };

test("what a team reports reaches the ground room once, in order, whatever the kind", async () => {
  const ids: string[] = [];
  for (const { value: kind } of litterKinds)
    ids.push(
      (accepted(await inStreet(house, actOf(street, "report-litter"), { ...seen, kind })) as { id: string })
        .id,
    );
  const carry = () => carryDoor(litterToGround, house.room("street"), house.room("ground"));
  assert.deepEqual(await carry(), { delivered: litterKinds.length, refused: 0, waiting: false });
  assert.deepEqual(await carry(), { delivered: 0, refused: 0, waiting: false });
  const kept = await house.asAdmin((client) =>
    client.query("select id, kind from ground.litter_found order by kind"),
  );
  assert.deepEqual(kept.rows.map((row: { id: string }) => row.id).sort(), ids.sort());
});

test("nothing else fits through: no person, no team, no address outside the plan, no zero", () => {
  const message = { id: "0e9f1c1e-7a3b-4c55-9d0f-111111111111", ...seen };
  assert.ok(litterSchema.safeParse(message).success);
  for (const more of [
    { person: "x" },
    { team: "team-01" },
    { sector: "elsewhere" },
    { count: 0 },
    { kind: "people" },
    { day: "2026-02-30" },
  ])
    assert.ok(!litterSchema.safeParse({ ...message, ...more }).success, JSON.stringify(more));
});
