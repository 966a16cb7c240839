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
import { possibleDuplicates } from "../../views/possible-duplicates.ts";
import { reports } from "../../views/reports.ts";
import { closeReport } from "../close-report/close-report.ts";
import { receiveReport } from "../receive-report/receive-report.ts";
import { recordMediation } from "../record-mediation/record-mediation.ts";
import { recordPickup } from "../record-pickup/record-pickup.ts";
import { reopenReport } from "../reopen-report/reopen-report.ts";
import { markDuplicate } from "./mark-duplicate.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const agent = mandateFor("ground", "agent");
const mediator = mandateFor("ground", "mediator");
const room = () => house.room("ground");
const receive = (change: object = {}) =>
  runAct(room(), agent, receiveReport, {
    day: "2026-05-05",
    sector: "eole",
    place: "Rue Riquet",
    type: "noise",
    channel: "phone",
    ...change,
  });
const received = async (change: object = {}) => (accepted(await receive(change)) as { id: string }).id;
const mark = (report: string, of: string, version = 1) =>
  runAct(room(), agent, markDuplicate, { report, of, version });
const close = (report: string, change: object = {}) =>
  runAct(room(), agent, closeReport, {
    report,
    closing: "handled",
    closed_on: "2026-05-06",
    version: 1,
    ...change,
  });
const reopen = (report: string, version: number) => runAct(room(), agent, reopenReport, { report, version });
const stateOf = async (id: string) =>
  (accepted(await runView(room(), agent, reports, {})) as { id: string; state: string }[]).find(
    (row) => row.id === id,
  )?.state;
const counted = async (measure: string, day: string) =>
  accepted(
    await room().transact(serviceMandate("ground", "counter"), async (tx) =>
      ok(await countFacts(tx, "day", { from: day, to: "2026-05-07" })),
    ),
  )
    .filter((row) => row.measure === measure && row.from === day)
    .map(({ area, dims, value, facts }) => ({ area, ...dims, value, facts }));

test("a duplicate stays listed, no longer counts, and counts again once reopened", async () => {
  const day = "2026-05-02";
  const [first, second] = [await received({ day }), await received({ day })];
  assert.deepEqual(await counted("reports", day), [{ area: "eole", type: "noise", value: 2, facts: 2 }]);
  const pairs = accepted(await runView(room(), agent, possibleDuplicates, {})) as {
    id: string;
    of: string;
  }[];
  assert.deepEqual(
    pairs.map(({ id, of }) => [id, of].sort()),
    [[first, second].sort()],
  );
  accepted(await mark(second, first));
  assert.equal(await stateOf(second), "duplicate");
  assert.deepEqual(await counted("reports", day), [{ area: "eole", type: "noise", value: 1, facts: 1 }]);
  accepted(await reopen(second, 2));
  assert.equal((await counted("reports", day))[0]?.value, 2);
});

test("a report is not its own duplicate, nor one of another sector, nor one of a duplicate", async () => {
  const [a, b, c, other] = [
    await received(),
    await received(),
    await received(),
    await received({ sector: "halles" }),
  ];
  const field = async (report: string, of: string, version = 1) =>
    refused(await mark(report, of, version), "bad-input").issues?.[0]?.path;
  assert.deepEqual(await field(a, a), ["of"]);
  assert.deepEqual(await field(a, other), ["of"]);
  accepted(await mark(b, a));
  assert.deepEqual(await field(c, b), ["of"]);
  assert.deepEqual(await field(a, c), ["report"]);
  refused(await mark(b, c, 2), "wrong-state");
  refused(await mark(c, "0e9f1c1e-7a3b-4c55-9d0f-333333333333"), "not-found");
});

test("a report is closed once, not before it was noticed, and a stale form is shown what stands now", async () => {
  const id = await received();
  assert.deepEqual(refused(await close(id, { closed_on: "2026-05-04" }), "bad-input").issues?.[0]?.path, [
    "closed_on",
  ]);
  refused(await close(id, { version: 4 }), "stale");
  accepted(await close(id, { closing: "too-vague" }));
  assert.equal(await stateOf(id), "closed-without-action");
  refused(await close(id, { version: 2 }), "wrong-state");
  accepted(await reopen(id, 2));
  accepted(await close(id, { version: 3 }));
  assert.equal(await stateOf(id), "handled");
});

test("there is no field in which to describe a person, and bad values are refused by name", async () => {
  assert.deepEqual(Object.keys(receiveReport.input.shape), ["day", "sector", "place", "type", "channel"]);
  const bad = refused(
    await receive({ type: "person", sector: "nowhere", description: "x", place: "" }),
    "bad-input",
  );
  assert.deepEqual(bad.issues?.map(({ path }) => path[0]).sort(), ["description", "place", "sector", "type"]);
});

test("items picked up add up, the facts are the pick-ups; rounds count one each", async () => {
  const day = "2026-05-04";
  for (const count of [12, 30])
    accepted(await runAct(room(), agent, recordPickup, { day, sector: "eole", kind: "pipes", count }));
  accepted(await runAct(room(), mediator, recordMediation, { day, sector: "eole", hours: 3 }));
  assert.deepEqual(await counted("pickups", day), [{ area: "eole", kind: "pipes", value: 42, facts: 2 }]);
  assert.deepEqual(await counted("mediation-rounds", day), [{ area: "eole", value: 1, facts: 1 }]);
  refused(
    await runAct(room(), agent, recordPickup, { day, sector: "eole", kind: "pipes", count: 0 }),
    "bad-input",
  );
  refused(
    await runAct(room(), mediator, recordPickup, { day, sector: "eole", kind: "pipes", count: 1 }),
    "not-allowed",
  );
});

test("each role is told what waits for it", async () => {
  await received({ day: "2026-04-20" });
  const ids = async (who: typeof agent) =>
    accepted(await room().transact(who, async (tx) => ok(await needsOf(tx)))).map(({ id }) => id);
  assert.deepEqual(await ids(agent), ["old-reports"]);
  assert.deepEqual(await ids(mediator), []);
});
