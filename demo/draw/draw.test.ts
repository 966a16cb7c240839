import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { instantText, minutesOf, timeOf } from "./instants.ts";
import { randomOf } from "./random.ts";
import { drawMany, monthsOf, share, yearOf } from "./spread.ts";

const streamOf = (name: string) => {
  const random = randomOf(name);
  return Array.from({ length: 5 }, () => random.next());
};

test("a stream repeats itself, and another name gives another one", () => {
  assert.deepEqual(streamOf("one"), streamOf("one"));
  assert.notDeepEqual(streamOf("one"), streamOf("two"));
});

test("draws stay within their bounds", () =>
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (name, least, more) => {
      const random = randomOf(name);
      const drawn = random.whole(least, least + more);
      assert.ok(Number.isInteger(drawn) && least <= drawn && drawn <= least + more);
      assert.ok([1, 2, 3].includes(random.pick([1, 2, 3])));
      assert.deepEqual(
        random.shuffle([1, 2, 3]).toSorted((a, b) => a - b),
        [1, 2, 3],
      );
    }),
  ));

test("a value without weight is never drawn", () => {
  const random = randomOf("weights");
  const drawn = Array.from({ length: 200 }, () =>
    random.weigh([
      ["never", 0],
      ["often", 3],
      ["seldom", 1],
    ]),
  );
  assert.deepEqual(new Set(drawn), new Set(["often", "seldom"]));
});

test("parts add up to their total, and none is negative", () =>
  fc.assert(
    fc.property(
      fc.string(),
      fc.nat(5000),
      fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
      (name, total, weights) => {
        const parts = share(randomOf(name), total, weights);
        assert.equal(parts.length, weights.length);
        assert.equal(
          parts.reduce((sum, one) => sum + one, 0),
          total,
        );
        assert.ok(parts.every((one) => one >= 0));
      },
    ),
  ));

test("many draws come in the order of their values, as many as asked", () => {
  const drawn = drawMany(
    randomOf("days"),
    50,
    monthsOf(yearOf(2025)).map((month) => [month, 1]),
  );
  assert.equal(drawn.length, 50);
  assert.deepEqual(drawn, drawn.toSorted());
});

test("Paris is two hours ahead of UTC in May and one in January, and a round ends after midnight", () => {
  assert.equal(instantText("2026-05-06", minutesOf("21:40")), "2026-05-06T19:40:00.000Z");
  assert.equal(instantText("2026-01-06", minutesOf("21:40")), "2026-01-06T20:40:00.000Z");
  assert.equal(instantText("2026-05-06", minutesOf("02:30") + 1440), "2026-05-07T00:30:00.000Z");
  assert.equal(timeOf(minutesOf("22:50") + 120), "00:50");
});
