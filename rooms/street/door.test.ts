import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serviceMandate } from "../../kernel/claim.ts";
import { namedId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/refusal.ts";
import { runView } from "../../kernel/run/run-act.ts";
import { accepted } from "../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../testing/house.ts";
import { worker } from "../../testing/rooms/street.ts";
import {
  type ContactRow,
  loadContacts,
  loadLitter,
  loadRounds,
  loadTeams,
  loadVisits,
  type RoundRow,
  type TeamRow,
} from "./demo.ts";
import { applyAvailability, countFacts, measures } from "./door.ts";
import { availability } from "./views/availability.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const agencies = [namedId("one"), namedId("two")] as const;
const at = "2026-05-04T08:00:00Z";
const team = (agency: string, code: string): TeamRow => ({
  id: namedId(`${agency} ${code}`),
  agency_id: agency,
  code,
  name: code,
  funders: ["prif", "ars"],
  active_from: "2025-01-01",
  active_until: null,
});
const planned = (mine: TeamRow, day: string, start: string): RoundRow => ({
  id: namedId(`${mine.id} ${day} ${start}`),
  agency_id: mine.agency_id,
  team_id: mine.id,
  day,
  planned_start: start,
  planned_end: "23:30",
  sectors: ["eole"],
  planned_at: at,
  state: "planned",
});
const held = (round: RoundRow): RoundRow => ({
  ...round,
  state: "held",
  started: "18:00",
  ended: "22:00",
  settled_at: at,
});
const cancelled = (round: RoundRow): RoundRow => ({
  ...round,
  state: "cancelled",
  cancel_reason: "illness",
  settled_at: at,
});

const [own, shared, twin] = [
  team(agencies[0], "t1"),
  team(agencies[0], "t2"),
  team(agencies[1], "t2"),
] as const;
const monday = "2026-05-04";
const rows: RoundRow[] = [
  held(planned(own, monday, "18:00")),
  held(planned(own, monday, "08:00")),
  held(planned(shared, monday, "18:00")),
  held(planned(twin, monday, "18:00")),
  cancelled(planned(own, "2026-05-05", "18:00")),
  planned(shared, "2026-05-05", "18:00"),
];
const contact = (index: number): ContactRow => ({
  id: namedId(`contact ${index}`),
  agency_id: agencies[0],
  round_id: rows[0]?.id ?? "",
  visit_id: null,
  day: monday,
  sector: index % 3 ? "eole" : "jaures",
  person: index % 2 ? namedId("person") : null,
  apparent_group: "man",
  needs: ["care"],
  proposed: ["care", "rights"],
  answer: "accepted",
  recorded_at: at,
});

test("five thousand contacts load in one call, with teams, rounds, visits and litter", async () => {
  const loaded = await house.room("street").transact(serviceMandate("street", "loader"), async (tx) => {
    const place = { agency_id: agencies[0], day: monday, sector: "eole", spot: "Kiosque", recorded_at: at };
    return ok([
      await loadTeams(tx, [own, shared, twin]),
      await loadRounds(tx, rows),
      await loadVisits(tx, [
        {
          ...place,
          id: namedId("visit"),
          round_id: rows[0]?.id ?? "",
          people_present: null,
          nobody_met: true,
        },
      ]),
      await loadContacts(
        tx,
        Array.from({ length: 5000 }, (_, index) => contact(index)),
      ),
      await loadLitter(tx, [{ ...place, id: namedId("litter"), kind: "pipes", count: 3 }]),
    ]);
  });
  assert.deepEqual(accepted(loaded), [3, 6, 1, 5000, 1]);
});

test("a shared team counts once, a team out twice counts once, and a day without rounds is a level of zero", async () => {
  const counted = await house
    .room("street")
    .transact(serviceMandate("street", "counter"), async (tx) =>
      ok(await countFacts(tx, "day", { from: monday, to: "2026-05-07" })),
    );
  const seen = accepted(counted).map(
    (row) => `${row.measure} ${row.from} ${row.area} ${row.value} of ${row.facts}`,
  );
  assert.deepEqual(seen, [
    "teams-planned 2026-05-04 city 2 of 4",
    "teams-planned 2026-05-05 city 2 of 2",
    "teams-planned 2026-05-06 city 0 of 0",
    "teams-out 2026-05-04 city 2 of 4",
    "teams-out 2026-05-05 city 0 of 0",
    "teams-out 2026-05-06 city 0 of 0",
    "rounds-planned 2026-05-04 city 4 of 4",
    "rounds-planned 2026-05-05 city 2 of 2",
    "rounds-held 2026-05-04 city 4 of 4",
    "contacts 2026-05-04 eole 3333 of 3333",
    "contacts 2026-05-04 jaures 1667 of 1667",
  ]);
  const declared = new Set(measures.map(({ name }) => name));
  assert.ok(accepted(counted).every(({ measure }) => declared.has(measure)));
});

test("nothing is counted by month: no street measure is of distinct persons", async () => {
  const month = await house
    .room("street")
    .transact(serviceMandate("street", "counter"), async (tx) =>
      ok(await countFacts(tx, "month", { from: "2026-05-01", to: "2026-06-01" })),
    );
  assert.deepEqual(accepted(month), []);
});

test("free places are replaced by newer ones only, and shown as old after six hours", async () => {
  const tell = (as_of: string, free: number) =>
    house.room("street").transact(serviceMandate("street", "carrier"), (tx) =>
      applyAvailability(tx, {
        night: "2026-05-06",
        as_of,
        kinds: [
          { kind: "women", free },
          { kind: "single", free: 1 },
        ],
      }),
    );
  accepted(await tell("2026-05-06T09:00:00Z", 4));
  accepted(await tell("2026-05-06T08:00:00Z", 9));
  const see = async () =>
    (
      accepted(await runView(house.room("street"), worker, availability, {})) as {
        id: string;
        free: number;
        state: { en: string };
      }[]
    ).find(({ id }) => id === "women");
  assert.deepEqual([(await see())?.free, (await see())?.state.en], [4, "up to date"]);
  house.clock.now = new Date("2026-05-06T15:01:00Z");
  assert.equal((await see())?.state.en, "old: call first");
});
