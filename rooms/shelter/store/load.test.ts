import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serviceMandate } from "../../../kernel/claim.ts";
import { addDays } from "../../../kernel/dates.ts";
import { namedId } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { accepted, refused } from "../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../testing/house.ts";
import { mandateFor } from "../../../testing/mandates.ts";
import { loadCapacities, loadNights, loadProjects, loadSites, loadStays } from "../demo.ts";
import { countFacts } from "../door.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const as = <T>(
  who: Parameters<ReturnType<TestHouse["room"]>["transact"]>[0],
  work: (tx: RoomTransaction) => Promise<T>,
) => house.room("shelter").transact(who, async (tx) => ok(await work(tx)));
const loader = serviceMandate("shelter", "loader");
const agency_id = namedId("agency");
const site_id = namedId("site");
const site = {
  site_id,
  agency_id,
  code: "s",
  name: "Hôtel du test (fictif)",
  kind: "hotel",
  funder: "shared",
  joined_on: "2010-01-01",
  left_on: null,
} as const;

test("the demonstration loads thousands of rows at once, and they count", async () => {
  const nights = Array.from({ length: 5000 }, (_, place) => ({
    id: namedId(`night ${place}`),
    site_id,
    night: addDays("2026-05-05", -place),
    funded: 12,
    open: 11,
    neutralised: 1,
    occupied: 8,
    billed: 9,
    reason: "works" as const,
    declared_at: "2026-05-06T06:00:00Z",
  }));
  const stays = Array.from({ length: 5000 }, (_, place) => ({
    id: namedId(`stay ${place}`),
    site_id,
    person: namedId(`person ${place}`),
    entered_on: "2026-04-01",
    left_on: place === 0 ? null : "2026-04-30",
    exit_destination: place === 0 ? null : ("housing" as const),
    exit_reason: place === 0 ? null : ("project" as const),
    ready_since: place < 2 ? "2026-04-20" : null,
  }));
  const project = {
    id: namedId("project"),
    agency_id,
    name: "Pension (fictive)",
    kind: "boarding-house",
    places: 9,
    opened_on: "2025-01-01",
  } as const;
  const loaded = accepted(
    await as(loader, async (tx) => [
      await loadSites(tx, [site]),
      await loadCapacities(tx, [{ site_id, kind: "single", valid_from: "2010-01-01", funded: 12, open: 11 }]),
      await loadNights(tx, nights),
      await loadStays(tx, stays),
      await loadProjects(tx, [project]),
    ]),
  );
  assert.deepEqual(loaded, [1, 1, 5000, 5000, 1]);
  const rows = accepted(
    await as(serviceMandate("shelter", "counter"), (tx) =>
      countFacts(tx, "day", { from: "2026-04-30", to: "2026-05-01" }),
    ),
  );
  assert.deepEqual(Object.fromEntries(rows.map(({ measure, value }) => [measure, value])), {
    "places-funded": 12,
    "places-open": 11,
    "places-usable": 10,
    "places-occupied": 8,
    exits: 4999,
    "ready-waiting": 1,
  });
});

test("people without the loader's mandate load nothing", async () => {
  refused(
    await as(mandateFor("shelter", "operator"), (tx) =>
      loadSites(tx, [{ ...site, site_id: namedId("other"), code: "t" }]),
    ),
    "not-allowed",
  );
});
