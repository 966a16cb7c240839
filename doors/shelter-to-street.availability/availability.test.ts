import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { shelter } from "../../rooms/shelter/index.ts";
import { accepted } from "../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../testing/house.ts";
import { actNamed } from "../../testing/rooms/named.ts";
import { inShelter, operatorOf, siteWithPlaces } from "../../testing/rooms/shelter.ts";
import { availabilitySchema } from "../availability.ts";
import { carryDoor } from "../carry/carry.ts";
import { doorOf } from "../catalogue.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const message = {
  night: "2026-05-05",
  as_of: "2026-05-06T10:00:00.000Z",
  kinds: [{ kind: "single", free: 3 }],
};

test("nothing passes but a night, an instant and one count per kind of place", () => {
  assert.ok(availabilitySchema.safeParse(message).success);
  const stray = [
    { ...message, site: "site-01" },
    { ...message, kinds: [{ kind: "single", free: 3, address: "1 rue du Test" }] },
    { ...message, kinds: [{ kind: "hotel", free: 3 }] },
    { ...message, kinds: [...message.kinds, ...message.kinds] },
    { ...message, kinds: [{ kind: "single", free: -1 }] },
    { ...message, night: "2026-02-30" },
    { ...message, as_of: "yesterday" },
  ];
  for (const body of stray) assert.ok(!availabilitySchema.safeParse(body).success, JSON.stringify(body));
});

test("what one site declares reaches both rooms once, and nothing of the site with it", async () => {
  const site = await siteWithPlaces(house, "a");
  const night = { site, night: "2026-05-05", funded: 10, open: 10, neutralised: 0, occupied: 7 };
  accepted(await inShelter(house, actNamed(shelter, "declare-night"), night, operatorOf(site)));
  for (const to of ["street", "reception"] as const) {
    const carry = () =>
      carryDoor(doorOf(`shelter-to-${to}.availability`), house.room("shelter"), house.room(to));
    assert.deepEqual(await carry(), { delivered: 1, refused: 0, waiting: false });
    assert.deepEqual(await carry(), { delivered: 0, refused: 0, waiting: false });
    const { rows } = await house.asAdmin((client) =>
      client.query(`select kind, free, night::text from ${to}.availability order by kind`),
    );
    assert.deepEqual(
      rows.find(({ kind }) => kind === "single"),
      { kind: "single", free: 3, night: "2026-05-05" },
    );
    const held = await house.asAdmin((client) => client.query(`select body::text from ${to}.inbox`));
    assert.ok(!JSON.stringify(held.rows).includes(site));
  }
});
