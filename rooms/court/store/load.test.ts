import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serviceMandate } from "../../../kernel/claim.ts";
import { addDays } from "../../../kernel/dates.ts";
import { namedId } from "../../../kernel/ids.ts";
import { ok } from "../../../kernel/refusal.ts";
import { accepted, refused } from "../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../testing/house.ts";
import { mandateFor } from "../../../testing/mandates.ts";
import { loadActions, loadDecisions, loadOrders, loadSectors, loadSessions, type OrderRow } from "../demo.ts";
import { countFacts } from "../door.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const loader = serviceMandate("court", "loader");
const agency_id = namedId("agency parquet");
const recorded_at = "2025-06-01T08:00:00Z";

const orderRow = (place: number): OrderRow => ({
  id: namedId(`order ${place}`),
  agency_id,
  person: namedId(`person ${place}`),
  basis: "prosecutor",
  ordered_on: addDays("2025-01-01", place % 365),
  months: 6,
  renewals: 0,
  reports: 0,
  state: "ordered",
  ars_informed_on: null,
  examined_on: null,
  doctor_chosen_on: null,
  confirmed_on: null,
  reported_on: null,
  renewed_on: null,
  ended_on: null,
  reason: null,
  recorded_at,
});

test("five thousand orders load in one statement, and are counted on their days", async () => {
  const rows = Array.from({ length: 5000 }, (_, place) => orderRow(place));
  assert.equal(
    accepted(await house.room("court").transact(loader, async (tx) => ok(await loadOrders(tx, rows)))),
    5000,
  );
  const facts = accepted(
    await house
      .room("court")
      .transact(serviceMandate("court", "counter"), async (tx) =>
        ok(await countFacts(tx, "day", { from: "2025-01-01", to: "2026-01-01" })),
      ),
  ).filter(({ measure }) => measure === "treatment-orders");
  assert.equal(facts.length, 365);
  assert.equal(
    facts.reduce((sum, { value }) => sum + value, 0),
    5000,
  );
});

test("a cell's sessions, decisions, actions and sectors load together", async () => {
  const [session, decision] = [namedId("session"), namedId("decision")];
  const loaded = await house.room("court").transact(loader, async (tx) =>
    ok([
      await loadSectors(tx, [
        {
          id: namedId("sector"),
          agency_id,
          cell: "cocj",
          sector: "halles",
          followed_from: "2025-01-13",
          followed_to: null,
        },
      ]),
      await loadSessions(tx, [
        {
          id: session,
          agency_id,
          cell: "cocj",
          day: "2025-02-13",
          sector: "halles",
          agenda: "Ordre du jour",
          recorded_at,
        },
      ]),
      await loadDecisions(tx, [
        {
          id: decision,
          agency_id,
          session_id: session,
          cell: "cocj",
          sector: "halles",
          decided_on: "2025-02-13",
          priority: "high",
        },
      ]),
      await loadActions(tx, [
        {
          id: namedId("action"),
          agency_id,
          decision_id: decision,
          action: "lighting",
          owner: "ville",
          due_on: "2025-03-13",
          state: "to-do",
          ended_on: null,
        },
      ]),
    ]),
  );
  assert.deepEqual(accepted(loaded), [1, 1, 1, 1]);
});

test("a clerk cannot load orders of another agency", async () => {
  const clerk = mandateFor("court", "clerk");
  refused(
    await house.room("court").transact(clerk, async (tx) => ok(await loadOrders(tx, [orderRow(9999)]))),
    "not-allowed",
  );
});
