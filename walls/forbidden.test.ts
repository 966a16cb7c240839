import assert from "node:assert/strict";
import { test } from "node:test";
import { doors } from "../doors/catalogue.ts";
import { isRoomName } from "../kernel/words.ts";
import { allWalls } from "./all.ts";
import { forbidden, forbiddenBy } from "./forbidden.ts";

test("no door of the catalogue opens a forbidden path", () => {
  assert.deepEqual(doors.filter(forbiddenBy), []);
});

test("a door from outreach to the police is forbidden even for counts, and a person never goes to steering", () => {
  assert.ok(forbiddenBy({ from: "street", to: "police", level: "counts" }));
  assert.ok(forbiddenBy({ from: "care", to: "steering", level: "one-person" }));
  assert.equal(forbiddenBy({ from: "care", to: "steering", level: "counts" }), undefined);
  assert.equal(forbiddenBy({ from: "court", to: "care", level: "one-person" }), undefined);
});

test("every forbidden path names rooms that exist, or the public", () => {
  const named = forbidden.flatMap(({ from, to }) => `${from}, ${to}`.split(", "));
  assert.deepEqual(
    named.filter((name) => !isRoomName(name) && name !== "public"),
    [],
  );
});

test("police, ground and steering declare no table that speaks of a person", () => {
  const persons = allWalls
    .filter(({ room }) => ["police", "ground", "steering"].includes(room))
    .flatMap(({ room, tables }) =>
      Object.entries(tables).flatMap(([table, wall]) => (wall.person ? [`${room}.${table}`] : [])),
    );
  assert.deepEqual(persons, []);
});

test("a door bears the name of the rooms it joins, and says what passes", () => {
  for (const door of doors) {
    assert.ok(door.id.startsWith(`${door.from}-to-${door.to}.`), door.id);
    assert.ok(door.fields.length > 0, door.id);
  }
});
