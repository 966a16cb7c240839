import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { atOnce, inTurn, percentile, sideBySide } from "./samples.ts";

test("a percentile is a value that occurred, whatever the order", () => {
  const values = [5, 1, 4, 2, 3];
  assert.equal(percentile(values, 0.5), 3);
  assert.equal(percentile(values, 0.99), 5);
  assert.equal(percentile(values, 0), 1);
  assert.equal(percentile([7], 0.99), 7);
  const hundred = Array.from({ length: 100 }, (_, place) => place + 1);
  assert.equal(percentile(hundred, 0.99), 99);
  assert.equal(percentile(hundred, 0.5), 50);
  assert.deepEqual(values, [5, 1, 4, 2, 3], "the values keep their order");
  assert.throws(() => percentile([], 0.5), /no value/);
});

test("work in turn never overlaps, and is timed", async () => {
  let running = 0;
  const values = await inTurn(4, async () => {
    running++;
    assert.equal(running, 1);
    await sleep(5);
    running--;
  });
  assert.equal(values.length, 4);
  for (const value of values) assert.ok(value >= 4, `${value} ms`);
});

test("work at once is done as often as asked, by no more workers than asked", async () => {
  let running = 0;
  let most = 0;
  const values = await atOnce(8, 21, async () => {
    most = Math.max(most, ++running);
    await sleep(5);
    running--;
  });
  assert.equal(values.length, 21);
  assert.equal(most, 8);
});

test("two pieces of work take turns", async () => {
  const order: string[] = [];
  const [one = [], other = []] = await sideBySide(
    3,
    async () => order.push("one"),
    async () => order.push("other"),
  );
  assert.equal(order.join(" "), "one other one other one other");
  assert.equal(one.length, 3);
  assert.equal(other.length, 3);
});

test("work that fails is not a measure", async () => {
  await assert.rejects(
    inTurn(2, async () => {
      throw new Error("refused");
    }),
    /refused/,
  );
});
