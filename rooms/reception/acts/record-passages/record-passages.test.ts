import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { hostOf, inReception, manager, siteIn } from "../../../../testing/rooms/reception.ts";
import { reception } from "../../index.ts";
import { exceptions } from "../../views/exceptions.ts";
import { passages } from "../../views/passages.ts";
import { refusals } from "../../views/refusals.ts";
import { recordRefusals } from "../record-refusals/record-refusals.ts";
import { setException } from "../set-exception/set-exception.ts";
import { recordPassages } from "./record-passages.ts";

let house: TestHouse;
let site: string;
before(async () => {
  house = await testHouse();
  site = await siteIn(house, "main");
});
after(() => house.close());

const record = (more: object) =>
  inReception(house, recordPassages, { site, day: "2026-05-05", count: 40, ...more });
const refuseAccess = (more: object) =>
  inReception(house, recordRefusals, { site, day: "2026-05-05", reason: "full", count: 4, ...more });
const see = async (view: Parameters<typeof runView>[2]) =>
  accepted(await runView(house.room("reception"), manager, view, {})) as Record<string, unknown>[];
const pathsOf = (result: Parameters<typeof refused>[0]) =>
  refused(result, "bad-input").issues?.map((issue) => issue.path[0]);

test("the count of a day is set once; setting it again takes the version that stands", async () => {
  accepted(await record({ women: 12 }));
  assert.equal((refused(await record({ count: 41 }), "stale").current as { count: number }).count, 40);
  refused(await record({ count: 41, version: 2 }), "stale");
  accepted(await record({ count: 41, version: 1 }));
  const rows = (await see(passages)).filter((row) => row["day"] === "2026-05-05");
  assert.deepEqual(
    rows.map((row) => [row["count"], row["women"], row["version"]]),
    [[41, null, 2]],
  );
  assert.equal(refused(await record({ day: "2026-05-04", version: 1 }), "stale").current, null);
});

test("counts out of bounds, days to come and days outside the life of the site are refused by name", async () => {
  assert.deepEqual(pathsOf(await record({ count: -1 })), ["count"]);
  assert.deepEqual(pathsOf(await record({ count: 1.5 })), ["count"]);
  assert.deepEqual(pathsOf(await record({ count: "40" })), ["count"]);
  assert.deepEqual(pathsOf(await record({ women: 41 })), ["women"]);
  assert.deepEqual(pathsOf(await record({ day: "2026-05-07" })), ["day"]);
  assert.deepEqual(pathsOf(await record({ day: "2026-04-26" })), ["day"]);
  assert.deepEqual(pathsOf(await record({ day: "2026-04-31" })), ["day"]);
  assert.deepEqual(pathsOf(await record({ site: "main" })), ["site"]);
});

test("refusals of access are counted by reason", async () => {
  accepted(await refuseAccess({}));
  accepted(await refuseAccess({ reason: "exclusion", count: 1 }));
  refused(await refuseAccess({ count: 5 }), "stale");
  accepted(await refuseAccess({ count: 5, version: 1 }));
  assert.deepEqual(new Set((await see(refusals)).map((row) => row["count"])), new Set([1, 5]));
  assert.deepEqual(pathsOf(await refuseAccess({ reason: "looks" })), ["reason"]);
});

test("a day is closed or has both times, and is changed with its version", async () => {
  const day = { site, day: "2026-05-05", reason: "staff" };
  const set = (more: object) => inReception(house, setException, { ...day, ...more });
  assert.deepEqual(pathsOf(await set({ closed: true, opens: "09:00" })), ["closed"]);
  assert.deepEqual(pathsOf(await set({ closed: false })), ["opens"]);
  assert.deepEqual(pathsOf(await set({ closed: false, opens: "09:00" })), ["closes"]);
  assert.deepEqual(pathsOf(await set({ closed: false, opens: "09:00", closes: "09:00" })), ["closes"]);
  accepted(await set({ closed: true }));
  refused(await set({ closed: false, opens: "09:00", closes: "11:00" }), "stale");
  accepted(await set({ closed: false, opens: "09:00", closes: "11:00", version: 1 }));
  assert.deepEqual(
    (await see(exceptions)).map((row) => row["hours"]),
    ["09:00–11:00"],
  );
});

test("the home asks for the days without a count and for the next public holiday, until both are said", async () => {
  const mine = await siteIn(house, "home", { weekly: "Mo-Fr 09:00-17:00", opened_on: "2026-05-04" });
  const host = hostOf(mine);
  const needs = async () =>
    accepted(
      await house
        .room("reception")
        .transact(host, async (tx) => ({ ok: true, value: await reception.needs(tx) })),
    ).map(({ id, count, due }) => [id, count, due]);
  const holiday = [`holiday-${mine}-2026-05-08`, undefined, "2026-05-07"];
  assert.deepEqual(await needs(), [[`passages-${mine}`, 2, "2026-05-05"], holiday]);
  for (const day of ["2026-05-04", "2026-05-05"])
    accepted(await inReception(house, recordPassages, { site: mine, day, count: 9 }, host));
  assert.deepEqual(await needs(), [holiday]);
  accepted(
    await inReception(
      house,
      setException,
      { site: mine, day: "2026-05-08", closed: true, reason: "holiday" },
      host,
    ),
  );
  assert.deepEqual(await needs(), [[`holiday-${mine}-2026-05-14`, undefined, "2026-05-13"]]);
});
