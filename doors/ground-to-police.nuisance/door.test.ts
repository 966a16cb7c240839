import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Envelope } from "../../kernel/postgres/outbox.ts";
import { runAct, runView } from "../../kernel/run/run-act.ts";
import { ground } from "../../rooms/ground/index.ts";
import { police } from "../../rooms/police/index.ts";
import { actOf, viewOf } from "../../testing/declared.ts";
import { accepted, refused } from "../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../testing/house.ts";
import { mandateFor } from "../../testing/mandates.ts";
import { carryDoor } from "../carry/carry.ts";
import { deliver } from "../carry/deliver.ts";
import { groundToPoliceNuisance as door } from "./door.ts";

const markDuplicate = actOf(ground, "mark-duplicate");
const receiveReport = actOf(ground, "receive-report");
const sendWeek = actOf(ground, "send-week");
const nuisance = viewOf(police, "nuisance");

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const agent = mandateFor("ground", "agent");
const officer = mandateFor("police", "officer");
const receive = async (day: string, type: string) => {
  const input = { day, sector: "eole", place: "Rue Riquet", type, channel: "web" };
  return (accepted(await runAct(house.room("ground"), agent, receiveReport, input)) as { id: string }).id;
};
const send = (week: string) => runAct(house.room("ground"), agent, sendWeek, { week });
const carry = () => carryDoor(door, house.room("ground"), house.room("police"));
const seen = async () => accepted(await runView(house.room("police"), officer, nuisance, {}));

test("a week is told as numbers; told again, only what changed leaves, down to zero", async () => {
  const first = await receive("2026-04-27", "noise");
  const second = await receive("2026-05-03", "noise");
  const alone = await receive("2026-04-29", "syringes");
  await receive("2026-05-04", "noise");
  assert.deepEqual(accepted(await send("2026-04-30")), { week: "2026-04-27", sent: 2 });
  assert.deepEqual(await carry(), { delivered: 2, refused: 0, waiting: false });
  const row = (type: string, count: number) => ({ week_from: "2026-04-27", sector: "eole", type, count });
  assert.deepEqual(await seen(), [row("noise", 2), row("syringes", 1)]);

  accepted(
    await runAct(house.room("ground"), agent, markDuplicate, { report: second, of: first, version: 1 }),
  );
  accepted(
    await runAct(house.room("ground"), agent, markDuplicate, { report: alone, of: first, version: 1 }),
  );
  assert.deepEqual(accepted(await send("2026-04-27")), { week: "2026-04-27", sent: 2 });
  await carry();
  assert.deepEqual(await seen(), [row("noise", 1), row("syringes", 0)]);
  assert.deepEqual(accepted(await send("2026-05-03")), { week: "2026-04-27", sent: 0 });
});

test("a week that is not over is refused", async () => {
  assert.deepEqual(refused(await send("2026-05-06"), "bad-input").issues?.[0]?.path, ["week"]);
  assert.equal((await carry()).delivered, 0);
});

test("the place of a report never reaches the police room", async () => {
  const found = await house.asAdmin((client) =>
    client.query(
      "select from police.inbox where body::text like '%Riquet%' union all select from ground.outbox where body::text like '%Riquet%'",
    ),
  );
  assert.equal(found.rowCount, 0);
});

test("delivered twice, out of turn, with an unknown field or a day that is no Monday: applied once or not at all", async () => {
  const before = await seen();
  const body = { week_from: "2026-04-20", sector: "halles", type: "other", count: 4 };
  const id = (seq: number) => `0e9f1c1e-7a3b-4c55-9d0f-${String(seq).padStart(12, "0")}`;
  const arrive = async (seq: number, change: object = {}) => {
    const envelope: Envelope = {
      id: id(seq),
      door: door.id,
      seq,
      sentAt: new Date("2026-05-01T08:00:00Z"),
      body: { ...body, ...change },
    };
    return accepted(await deliver(door, house.room("police"), envelope)).outcome;
  };
  // Four counts were carried above: the fifth is due.
  assert.equal(await arrive(6), "early");
  assert.equal(await arrive(5), "applied");
  assert.equal(await arrive(5), "known");
  assert.equal(await arrive(6, { place: "Rue Riquet" }), "refused");
  assert.equal(await arrive(7, { week_from: "2026-04-21" }), "refused");
  assert.equal(await arrive(8, { count: -1 }), "refused");
  assert.equal(await arrive(9, { type: "person" }), "refused");
  assert.deepEqual(await seen(), [...(before as unknown[]), body]);
});
