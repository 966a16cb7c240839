import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serviceMandate } from "../../../../kernel/claim.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { runAct, runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { mandateFor } from "../../../../testing/mandates.ts";
import { countFacts } from "../../door.ts";
import { needsOf } from "../../needs.ts";
import { order } from "../../views/order.ts";
import { orders } from "../../views/orders.ts";
import { advanceOrder } from "../advance-order/advance-order.ts";
import { interruptOrder } from "../interrupt-order/interrupt-order.ts";
import { withdrawOrder } from "../withdraw-order/withdraw-order.ts";
import { recordOrder } from "./record-order.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const clerk = mandateFor("court", "clerk");
const ars = mandateFor("court", "ars", { agency: "ars" });
const room = () => house.room("court");
const record = (change: object = {}) =>
  runAct(room(), clerk, recordOrder, { ordered_on: "2026-03-02", basis: "prosecutor", months: 6, ...change });
const recorded = async (change: object = {}) => (accepted(await record(change)) as { id: string }).id;
const advance = (id: string, step: string, day: string, version: number) =>
  runAct(room(), clerk, advanceOrder, { order: id, step, day, version });

type Line = {
  id: string;
  state: string;
  due: string | null;
  late: boolean;
  next: string | null;
  version: number;
};
const listed = async (who = clerk) => accepted(await runView(room(), who, orders, {})) as Line[];
const lineOf = async (id: string) => (await listed()).find((row) => row.id === id);
const counted = async (day: string) =>
  accepted(
    await room().transact(serviceMandate("court", "counter"), async (tx) =>
      ok(await countFacts(tx, "day", { from: day, to: "2026-05-07" })),
    ),
  ).filter(({ measure, from }) => measure === "treatment-orders" && from === day);

test("an order recorded shows its first clock, and whether it is late", async () => {
  const line = await lineOf(await recorded());
  assert.deepEqual(
    [line?.state, line?.next, line?.due, line?.late],
    ["ordered", "inform-ars", "2026-03-17", true],
  );
});

test("no list and no record ever shows the person's key, and a later order may take the key of an earlier one", async () => {
  const first = await recorded({ ordered_on: "2025-02-03" });
  const second = await recorded({ ordered_on: "2026-02-03", earlier: first });
  const kept = await house.asAdmin((client) =>
    client.query("select distinct person from court.treatment_order where id = any ($1)", [[first, second]]),
  );
  assert.equal(kept.rowCount, 1);
  const shown = JSON.stringify([
    await listed(),
    accepted(await runView(room(), clerk, order, { order: second })),
  ]);
  assert.ok(shown.includes(second));
  assert.ok(!shown.includes(kept.rows[0].person) && !shown.includes("person"));
});

test("lengths that the law does not know, wrong fields and an unknown earlier order are refused, and nothing is saved", async () => {
  const before = (await listed()).length;
  const field = async (change: object) =>
    refused(await record(change), "bad-input")
      .issues?.map(({ path }) => path[0])
      .sort();
  assert.deepEqual(await field({ months: 5 }), ["months"]);
  assert.deepEqual(await field({ basis: "judge", months: 25 }), ["months"]);
  assert.deepEqual(await field({ ordered_on: "2026-02-30", basis: "mayor", name: "X" }), [
    "basis",
    "name",
    "ordered_on",
  ]);
  assert.deepEqual(await field({ ordered_on: "2008-04-18" }), ["ordered_on"]);
  refused(await record({ earlier: "0e9f1c1e-7a3b-4c55-9d0f-222222222222" }), "not-found");
  assert.equal((await listed()).length, before);
});

test("an order goes through its steps; a step out of turn, out of date or on a stale form is refused", async () => {
  const id = await recorded();
  refused(await advance(id, "examine", "2026-03-10", 1), "wrong-state");
  accepted(await advance(id, "inform-ars", "2026-03-10", 1));
  assert.ok(refused(await advance(id, "examine", "2026-03-12", 1), "stale").current);
  refused(await advance(id, "examine", "2026-03-09", 2), "bad-input");
  const rest = [
    ["examine", "2026-04-01"],
    ["choose-doctor", "2026-04-03"],
    ["confirm-doctor", "2026-04-10"],
  ] as const;
  let version = 2;
  for (const [step, day] of rest) accepted(await advance(id, step, day, version++));
  assert.deepEqual([(await lineOf(id))?.next, (await lineOf(id))?.due], ["receive-report", "2026-06-02"]);
  accepted(await advance(id, "complete", "2026-05-05", version++));
  assert.equal((await lineOf(id))?.due, null);
  refused(await advance(id, "renew", "2026-05-05", version), "wrong-state");
});

test("an interrupted order still counts as ordered; one withdrawn does not, and its day is counted again", async () => {
  const day = "2026-04-14";
  const [kept, wrong] = [await recorded({ ordered_on: day }), await recorded({ ordered_on: day })];
  accepted(
    await runAct(room(), clerk, interruptOrder, {
      order: kept,
      reason: "incident",
      day: "2026-04-20",
      version: 1,
    }),
  );
  assert.deepEqual(
    (await counted(day)).map(({ value, facts }) => [value, facts]),
    [[2, 2]],
  );
  await house.asAdmin((client) => client.query("delete from court.touched"));
  accepted(await runAct(room(), clerk, withdrawOrder, { order: wrong, reason: "entered-twice", version: 1 }));
  assert.deepEqual(
    (await counted(day)).map(({ value }) => value),
    [1],
  );
  const touched = await house.asAdmin((client) => client.query("select day::text from court.touched"));
  assert.deepEqual(touched.rows, [{ day }]);
});

test("opening one order leaves a trace, listing them does not", async () => {
  const id = await recorded();
  const reads = async () =>
    (
      await house.asAdmin((client) =>
        client.query("select subject from court.audit where act = 'read order'"),
      )
    ).rows;
  const before = (await reads()).length;
  await listed();
  accepted(await runView(room(), clerk, order, { order: id }));
  assert.deepEqual((await reads()).slice(before), [{ subject: `order ${id}` }]);
});

test("the ARS reads the clocks of every order and writes none; another prosecutor's office reads nothing", async () => {
  assert.ok((await listed(ars)).length > 0);
  refused(
    await runAct(room(), ars, recordOrder, { ordered_on: "2026-03-02", basis: "prosecutor", months: 6 }),
    "not-allowed",
  );
  assert.deepEqual(await listed(mandateFor("court", "clerk", { agency: "elsewhere", agent: "other" })), []);
  const needs = accepted(await room().transact(ars, async (tx) => ok(await needsOf(tx))));
  assert.ok(needs.some(({ id }) => id === "orders-inform-ars"));
  assert.ok(needs.every(({ id }) => id === "orders-inform-ars" || id === "orders-examine"));
});
