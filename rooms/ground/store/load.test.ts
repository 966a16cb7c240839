import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serviceMandate } from "../../../kernel/claim.ts";
import { addDays } from "../../../kernel/dates.ts";
import { namedId } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/refusal.ts";
import { accepted } from "../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../testing/house.ts";
import { loadMediationRounds, loadPickups, loadReports, type ReportRow } from "../demo.ts";
import { countFacts } from "../door.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const agency_id = namedId("agency ville");
const recorded_at = "2025-06-01T08:00:00Z";

/** Every tenth report repeats the one before it. */
const reportRow = (place: number): ReportRow => {
  const day = addDays("2025-01-01", Math.floor(place / 20));
  const repeats = place % 10 === 9;
  return {
    id: namedId(`report ${place}`),
    agency_id,
    day,
    received_at: `${day}T08:00:00Z`,
    sector: "eole",
    place: "Rue Riquet",
    type: "noise",
    channel: "web",
    state: repeats ? "duplicate" : "handled",
    closed_on: day,
    close_reason: repeats ? null : "handled",
    duplicate_of: repeats ? namedId(`report ${place - 1}`) : null,
  };
};

test("five thousand reports, with pick-ups and rounds, load in one statement each; duplicates do not count", async () => {
  const rows = Array.from({ length: 5000 }, (_, place) => reportRow(place));
  const loaded = await house.room("ground").transact(serviceMandate("ground", "loader"), async (tx) =>
    ok([
      await loadReports(tx, rows),
      await loadPickups(tx, [
        {
          id: namedId("pickup"),
          agency_id,
          day: "2025-01-01",
          sector: "eole",
          kind: "pipes",
          count: 40,
          recorded_at,
        },
      ]),
      await loadMediationRounds(tx, [
        { id: namedId("round"), agency_id, day: "2025-01-01", sector: "eole", hours: 4, recorded_at },
      ]),
    ]),
  );
  assert.deepEqual(accepted(loaded), [5000, 1, 1]);
  const facts = accepted(
    await house
      .room("ground")
      .transact(serviceMandate("ground", "counter"), async (tx) =>
        ok(await countFacts(tx, "day", { from: "2025-01-01", to: "2025-01-02" })),
      ),
  );
  assert.deepEqual(
    facts.map(({ measure, value, facts: from }) => [measure, value, from]),
    [
      ["reports", 18, 18],
      ["pickups", 40, 1],
      ["mediation-rounds", 1, 1],
    ],
  );
});
