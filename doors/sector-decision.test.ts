import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Envelope } from "../kernel/postgres/outbox.ts";
import { runAct, runView } from "../kernel/run/run-act.ts";
import type { RoomName } from "../kernel/words.ts";
import { cellActions } from "../rooms/court/door.ts";
import { court } from "../rooms/court/index.ts";
import { ground } from "../rooms/ground/index.ts";
import { actOf, viewOf } from "../testing/declared.ts";
import { accepted, refused } from "../testing/expect.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { mandateFor } from "../testing/mandates.ts";
import { carryDoor } from "./carry/carry.ts";
import { deliver } from "./carry/deliver.ts";
import { doorOf } from "./catalogue.ts";
import { sectorDecisionSchema } from "./sector-decision.ts";

const decideForSector = actOf(court, "decide-for-sector");
const endAction = actOf(court, "end-action");
const holdSession = actOf(court, "hold-session");
const actions = viewOf(court, "actions");
const decisions = viewOf(court, "decisions");
const acknowledgeDecision = actOf(ground, "acknowledge-decision");
const sectorDecisions = viewOf(ground, "sector-decisions");

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const receivers = ["ground", "police", "reception"] as const satisfies readonly RoomName[];
const doorTo = (room: string) => doorOf(`court-to-${room}.sector-decision`);
const cell = mandateFor("court", "cell");
const agent = mandateFor("ground", "agent");

const session = async () => {
  const held = await runAct(house.room("court"), cell, holdSession, {
    cell: "gltd",
    day: "2026-04-30",
    agenda: "Ordre du jour",
  });
  return (accepted(held) as { id: string }).id;
};
const decide = async (change: object = {}) =>
  runAct(house.room("court"), cell, decideForSector, {
    session: await session(),
    sector: "rosa-parks",
    priority: "high",
    actions: ["cleaning", "presence"],
    due_on: "2026-05-20",
    ...change,
  });
const kept = async (room: RoomName): Promise<number> =>
  house.asAdmin(async (client) => (await client.query(`select from ${room}.sector_decision`)).rowCount ?? 0);

const body = (id: string, change: object = {}) => ({
  id,
  cell: "cocj",
  sector: "rosa-parks",
  decided_on: "2026-04-30",
  priority: "normal",
  actions: [{ label: "Réunir les riverains" }],
  ...change,
});
const idOf = (last: number) => `0e9f1c1e-7a3b-4c55-9d0f-${String(last).padStart(12, "0")}`;

test("a decision goes to the three rooms once each, however often it is carried", async () => {
  const { id } = accepted(await decide()) as { id: string };
  for (const room of receivers) {
    const carried = await carryDoor(doorTo(room), house.room("court"), house.room(room));
    assert.deepEqual(carried, { delivered: 1, refused: 0, waiting: false });
    assert.equal((await carryDoor(doorTo(room), house.room("court"), house.room(room))).delivered, 0);
    const rows = await house.asAdmin((client) =>
      client.query(`select id, sector, decided_on::text from ${room}.sector_decision`),
    );
    assert.deepEqual(rows.rows, [{ id, sector: "rosa-parks", decided_on: "2026-04-30" }]);
  }
});

for (const room of receivers)
  test(`${room} takes a message once, waits for its turn, and refuses what the catalogue does not name`, async () => {
    const door = doorTo(room);
    const before = await kept(room);
    // The carried decision above was number 1 on this door.
    const envelope = (seq: number, message: unknown): Envelope => ({
      id: idOf(seq),
      door: door.id,
      seq,
      sentAt: new Date("2026-05-01T08:00:00Z"),
      body: message,
    });
    const arrive = async (one: Envelope) => accepted(await deliver(door, house.room(room), one)).outcome;

    assert.equal(await arrive(envelope(3, body(idOf(103)))), "early");
    assert.equal(await arrive(envelope(2, body(idOf(102)))), "applied");
    assert.equal(await arrive(envelope(2, body(idOf(102)))), "known");
    assert.equal(await arrive(envelope(3, body(idOf(103)))), "applied");
    assert.equal(await arrive(envelope(4, body(idOf(104), { person: "X" }))), "refused");
    assert.equal(
      await arrive(envelope(5, body(idOf(105), { actions: [{ label: "Surveiller Untel" }] }))),
      "refused",
    );
    assert.equal(await arrive(envelope(6, body(idOf(106), { sector: "elsewhere" }))), "refused");
    assert.equal(await arrive(envelope(7, body(idOf(107)))), "applied");
    assert.equal(await kept(room), before + 3);
    const refusals = await house.asAdmin((client) =>
      client.query(`select seq from ${room}.inbox where door = $1 and refused is not null order by seq`, [
        door.id,
      ]),
    );
    assert.deepEqual(
      refusals.rows.map(({ seq }) => Number(seq)),
      [4, 5, 6],
    );
  });

test("what is sent is the sector, the priority and labels of the closed list: nothing else leaves", async () => {
  accepted(await decide({ actions: ["lighting", "lighting"] }));
  const waiting = await house.asAdmin((client) =>
    client.query(
      "select body from court.outbox where carried_at is null and door = 'court-to-ground.sector-decision'",
    ),
  );
  const [message] = waiting.rows.map((row) => row.body);
  assert.deepEqual(Object.keys(message).sort(), [
    "actions",
    "cell",
    "decided_on",
    "id",
    "priority",
    "sector",
  ]);
  assert.deepEqual(message.actions, [{ label: "Réparer ou renforcer l'éclairage" }]);
});

test("a decision refused leaves no row and no message", async () => {
  const count = async () => {
    const listed = accepted(await runView(house.room("court"), cell, decisions, {})) as unknown[];
    const written = await house.asAdmin((client) => client.query("select from court.outbox"));
    return [listed.length, written.rowCount];
  };
  const before = await count();
  const field = async (change: object) =>
    refused(await decide(change), "bad-input").issues?.map(({ path }) => path[0]);
  assert.deepEqual(await field({ due_on: "2026-04-29" }), ["due_on"]);
  assert.deepEqual(await field({ actions: [] }), ["actions"]);
  assert.deepEqual(await field({ person: "X" }), ["person"]);
  refused(await decide({ session: idOf(999) }), "not-found");
  assert.deepEqual(await count(), before);
});

test("an action ends once, on a day after its decision", async () => {
  const rows = async () =>
    accepted(await runView(house.room("court"), cell, actions, {})) as { id: string; state: string }[];
  const first = (await rows()).find(({ state }) => state === "to-do");
  assert.ok(first);
  const end = (change: object) =>
    runAct(house.room("court"), cell, endAction, {
      action: first.id,
      outcome: "done",
      ended_on: "2026-05-05",
      version: 1,
      ...change,
    });
  assert.deepEqual(refused(await end({ ended_on: "2026-04-01" }), "bad-input").issues?.[0]?.path, [
    "ended_on",
  ]);
  refused(await end({ version: 9 }), "stale");
  accepted(await end({}));
  refused(await end({ version: 2 }), "wrong-state");
});

test("a decision received waits until somebody takes note of it", async () => {
  const [first] = accepted(await runView(house.room("ground"), agent, sectorDecisions, {})) as {
    id: string;
    what: string;
  }[];
  assert.ok(first?.what.length);
  const acknowledge = (version: number) =>
    runAct(house.room("ground"), agent, acknowledgeDecision, { decision: first.id, version });
  refused(await acknowledge(5), "stale");
  accepted(await acknowledge(1));
  refused(await acknowledge(2), "wrong-state");
});

test("every action of the closed list fits the door", () => {
  for (const { label } of cellActions)
    assert.ok(sectorDecisionSchema.safeParse(body(idOf(1), { actions: [{ label: label.fr }] })).success);
});
