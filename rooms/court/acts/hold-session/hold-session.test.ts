import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serviceMandate } from "../../../../kernel/claim.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { runAct, runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { mandateFor } from "../../../../testing/mandates.ts";
import { countFacts } from "../../door.ts";
import { sectorsFollowed } from "../../views/sectors-followed.ts";
import { sessions } from "../../views/sessions.ts";
import { followSector } from "../follow-sector/follow-sector.ts";
import { leaveSector } from "../leave-sector/leave-sector.ts";
import { holdSession } from "./hold-session.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const cell = mandateFor("court", "cell");
const room = () => house.room("court");
const follow = (sector: string, followed_from: string, which = "cocj") =>
  runAct(room(), cell, followSector, { cell: which, sector, followed_from });
const hold = (change: object) =>
  runAct(room(), cell, holdSession, { cell: "cocj", agenda: "Ordre du jour", ...change });

const facts = async (measure: string, from: string, to: string) =>
  accepted(
    await room().transact(serviceMandate("court", "counter"), async (tx) =>
      ok(await countFacts(tx, "day", { from, to })),
    ),
  )
    .filter((row) => row.measure === measure)
    .map((row) => [row.from, row.area, row.dims["cell"], row.value]);

test("a cell leaves a sector for another: the stock tells one sector a day, and zero before", async () => {
  const { id } = accepted(await follow("halles", "2026-02-27")) as { id: string };
  accepted(await follow("rosa-parks", "2026-03-01"));
  accepted(await runAct(room(), cell, leaveSector, { followed: id, followed_to: "2026-03-01", version: 1 }));
  const cocj = (await facts("sectors-followed", "2026-02-26", "2026-03-03")).filter(
    ([, , which]) => which === "cocj",
  );
  assert.deepEqual(
    cocj.map(([day, , , value]) => [day, value]),
    [
      ["2026-02-26", 0],
      ["2026-02-27", 1],
      ["2026-02-28", 1],
      ["2026-03-01", 1],
      ["2026-03-02", 1],
    ],
  );
  assert.equal((await facts("sectors-followed", "2026-03-01", "2026-03-02")).length, 2);
  refused(
    await runAct(room(), cell, leaveSector, { followed: id, followed_to: "2026-03-05", version: 2 }),
    "wrong-state",
  );
  const touched = await house.asAdmin((client) =>
    client.query(
      "select min(day)::text as first, max(day)::text as last, count(*)::int as days from court.touched",
    ),
  );
  assert.deepEqual(touched.rows, [{ first: "2026-02-27", last: "2026-05-06", days: 69 }]);
});

test("a sector is not followed twice at once by a cell, nor left before it was taken up", async () => {
  const { id } = accepted(await follow("eole", "2026-04-01")) as { id: string };
  refused(await follow("eole", "2026-04-10"), "bad-input");
  accepted(await follow("eole", "2026-04-10", "gltd"));
  const early = await runAct(room(), cell, leaveSector, {
    followed: id,
    followed_to: "2026-03-31",
    version: 1,
  });
  assert.deepEqual(refused(early, "bad-input").issues?.[0]?.path, ["followed_to"]);
  refused(
    await runAct(room(), cell, leaveSector, { followed: id, followed_to: "2026-04-20", version: 3 }),
    "stale",
  );
});

test("the COCJ meets about a sector that it follows that day; the GLTD may speak of the whole city", async () => {
  refused(await hold({ day: "2026-03-05" }), "bad-input");
  refused(await hold({ day: "2026-03-05", sector: "halles" }), "bad-input");
  accepted(await hold({ day: "2026-03-05", sector: "rosa-parks" }));
  accepted(await hold({ day: "2026-03-05", cell: "gltd" }));
  assert.deepEqual(await facts("cell-sessions", "2026-03-05", "2026-03-06"), [
    ["2026-03-05", "rosa-parks", "cocj", 1],
    ["2026-03-05", "city", "gltd", 1],
  ]);
});

test("dates that do not exist, long texts and hidden characters are refused; right-to-left text and emoji are kept", async () => {
  const fields = async (change: object) =>
    refused(await hold({ sector: "rosa-parks", ...change }), "bad-input").issues?.map(({ path }) => path[0]);
  assert.deepEqual(await fields({ day: "2026-04-31" }), ["day"]);
  assert.deepEqual(await fields({ day: "2099-01-01" }), ["day"]);
  assert.deepEqual(await fields({ day: "2026-04-16", agenda: "x".repeat(100_000) }), ["agenda"]);
  assert.deepEqual(await fields({ day: "2026-04-16", agenda: "a\u202eb" }), ["agenda"]);
  accepted(await hold({ day: "2026-04-16", sector: "rosa-parks", agenda: "محطة 🚉" }));
  const rows = accepted(await runView(room(), cell, sessions, {})) as { agenda: string }[];
  assert.ok(rows.some(({ agenda }) => agenda === "محطة 🚉"));
});

test("a clerk does not see what the cells hold", async () => {
  refused(await runView(room(), mandateFor("court", "clerk"), sectorsFollowed, {}), "not-allowed");
});
