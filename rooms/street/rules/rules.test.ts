import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { freshFor } from "./availability-age.ts";
import { refuseHours } from "./check-hours.ts";
import { needsOf, type Situation } from "./needs.ts";
import { holdsContactDetails } from "./public-spot.ts";
import { longestRound, overlap, roundMinutes } from "./round-hours.ts";

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);

test("an end before its start is after midnight", () => {
  assert.equal(roundMinutes("22:00", "02:30"), 270);
  assert.equal(roundMinutes("08:00", "12:30"), 270);
  assert.equal(roundMinutes("08:00", "08:00"), 0);
});

test("there and back, two times make a whole day", () => {
  fc.assert(
    fc.property(time, time, (one, other) => {
      fc.pre(one !== other);
      assert.equal(roundMinutes(one, other) + roundMinutes(other, one), 1440);
    }),
  );
});

test("overlapping goes both ways, and a round overlaps itself", () => {
  fc.assert(
    fc.property(time, time, time, time, (a, b, c, d) => {
      assert.equal(overlap([a, b], [c, d]), overlap([c, d], [a, b]));
      if (a !== b) assert.ok(overlap([a, b], [a, b]));
    }),
  );
  assert.ok(!overlap(["08:00", "12:00"], ["12:00", "16:00"]), "one may follow the other");
  assert.ok(overlap(["20:00", "01:00"], ["23:00", "02:00"]), "also past midnight");
});

test("hours that no round has are refused on the end, whatever was typed", () => {
  fc.assert(
    fc.property(time, time, (start, end) => {
      const minutes = roundMinutes(start, end);
      const refusal = refuseHours(start, end, "ended");
      assert.equal(refusal === undefined, minutes > 0 && minutes <= longestRound);
      if (refusal) assert.deepEqual(refusal.refusal.issues?.[0]?.path, ["ended"]);
    }),
  );
});

test("a spot may hold a number, never a way to reach somebody", () => {
  for (const spot of ["Sortie 3 du métro", "Angle 12-14 de la rue", "Quai 2, pile 45"])
    assert.ok(!holdsContactDetails(spot), spot);
  for (const spot of ["voir 06 12 34 56 78", "banc, +33612345678", "a.b@example.org"])
    assert.ok(holdsContactDetails(spot), spot);
});

test("free places are trusted six hours", () => {
  const asOf = new Date("2026-05-06T12:00:00Z");
  assert.ok(freshFor(asOf, new Date("2026-05-06T18:00:00Z")));
  assert.ok(!freshFor(asOf, new Date("2026-05-06T18:00:01Z")));
});

const calm: Situation = {
  role: "coordinator",
  today: "2026-05-06",
  now: new Date("2026-05-06T10:00:00Z"),
  unsettled: [],
  withoutRound: 0,
  availabilityAsOf: undefined,
};

test("a calm day needs nothing; past rounds come before today's, and only who plans is asked to plan", () => {
  assert.deepEqual(needsOf(calm), []);
  const busy = {
    ...calm,
    unsettled: [
      { day: "2026-05-04", count: 2 },
      { day: "2026-05-06", count: 1 },
    ],
    withoutRound: 3,
    availabilityAsOf: new Date("2026-05-05T10:00:00Z"),
  };
  assert.deepEqual(
    needsOf(busy).map(({ id }) => id),
    ["settle-2026-05-04", "rounds-today", "plan-tomorrow", "availability-stale"],
  );
  assert.ok(needsOf({ ...busy, role: "outreach" }).every(({ id }) => id !== "plan-tomorrow"));
});
