import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { serviceMandate } from "../../kernel/claim.ts";
import type { CountRow } from "../../kernel/counts.ts";
import { namedId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/refusal.ts";
import { runView } from "../../kernel/run/run-act.ts";
import { accepted } from "../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../testing/house.ts";
import { manager } from "../../testing/rooms/reception.ts";
import {
  type HoursRow,
  loadExceptions,
  loadHours,
  loadPassages,
  loadRefusals,
  loadSites,
  publishSites,
  type SiteRow,
} from "./demo.ts";
import { applyAvailability, applySectorDecision, countFacts, measures } from "./door.ts";
import { publicHours } from "./index.ts";
import { availability } from "./views/availability.ts";
import { sectorDecisions } from "./views/sector-decisions.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const room = () => house.room("reception");
const agency_id = namedId("agency");
const site = (code: string, more: Partial<SiteRow> = {}): SiteRow => ({
  site_id: namedId(code),
  agency_id,
  code,
  name: code,
  sector: "halles",
  audience: "all",
  capacity: 30,
  opened_on: "2025-01-06",
  closed_on: null,
  public: true,
  funder: "prif",
  ...more,
});
const week = (code: string, weekly: string, valid_from = "2025-01-06"): HoursRow => ({
  id: namedId(`${code} ${valid_from}`),
  agency_id,
  site_id: namedId(code),
  weekly,
  valid_from,
  extension: valid_from > "2025-01-06",
  recorded_at: "2025-01-01T08:00:00Z",
});
const of = (code: string, index: number, day: string) => ({
  id: namedId(`${code} ${index}`),
  agency_id,
  site_id: namedId(code),
  day,
});

test("sites, hours, exceptions, passages and refusals load in a few calls, and the public copy follows", async () => {
  const loaded = await room().transact(serviceMandate("reception", "loader"), async (tx) => {
    const counts = [
      await loadSites(tx, [
        site("night"),
        site("women", { audience: "women", public: false, opened_on: "2026-05-05" }),
        site("gone", { closed_on: "2026-05-05" }),
      ]),
      await loadHours(tx, [
        week("night", "Mo-Fr 09:00-17:00"),
        week("night", "Mo-Fr 20:00-02:15", "2026-05-05"),
        week("women", "24/7"),
        week("gone", "Mo 09:00-10:30"),
      ]),
      await loadExceptions(tx, [
        { ...of("night", 0, "2026-05-06"), opens: null, closes: null, reason: "staff" },
      ]),
      await loadPassages(tx, [
        ...Array.from({ length: 2 }, (_, index) => ({
          ...of("night", index, `2026-05-0${4 + index}`),
          count: 30 + index,
          women: 4,
        })),
        { ...of("women", 9, "2026-05-05"), count: 12, women: null },
        { ...of("gone", 9, "2026-05-04"), count: 0, women: null },
      ]),
      await loadRefusals(tx, [{ ...of("night", 3, "2026-05-04"), reason: "full", count: 2 }]),
    ];
    await publishSites(tx);
    return ok(counts);
  });
  assert.deepEqual(accepted(loaded), [3, 4, 1, 4, 1]);
  const shown = accepted(await room().transact(serviceMandate("reception", "public"), publicHours));
  assert.deepEqual(
    shown.map(({ name }) => name),
    ["night"],
  );
});

const told = (row: CountRow) => `${row.measure} ${row.from} ${Object.values(row.dims).join()} ${row.value}`;

test("hours really open, moves, levels and passages are counted by day, and nothing of the future", async () => {
  const rows = accepted(
    await room().transact(serviceMandate("reception", "counter"), async (tx) =>
      ok(await countFacts(tx, "day", { from: "2026-05-04", to: "2026-05-10" })),
    ),
  );
  assert.deepEqual(rows.map(told).sort(), [
    "open-hours 2026-05-04 gone 1.5",
    "open-hours 2026-05-04 night 8",
    "open-hours 2026-05-05 night 6.25",
    "open-hours 2026-05-05 women 24",
    "open-hours 2026-05-06 women 24",
    "passages 2026-05-04 night 30",
    "passages 2026-05-05 night 31",
    "passages 2026-05-05 women 12",
    "sites-closed 2026-05-05 all 1",
    "sites-in-service 2026-05-04 all 2",
    "sites-in-service 2026-05-04 women 0",
    "sites-in-service 2026-05-05 all 1",
    "sites-in-service 2026-05-05 women 1",
    "sites-in-service 2026-05-06 all 1",
    "sites-in-service 2026-05-06 women 1",
    "sites-opened 2026-05-05 women 1",
  ]);
  for (const row of rows) {
    const measure = measures.find(({ name }) => name === row.measure);
    assert.deepEqual(Object.keys(row.dims), Object.keys(measure?.dims ?? {}));
  }
  const future = await room().transact(serviceMandate("reception", "counter"), async (tx) =>
    ok(await countFacts(tx, "day", { from: "2026-05-07", to: "2026-05-10" })),
  );
  assert.deepEqual(accepted(future), []);
});

test("the level of a day is the level before, plus openings, minus closings", async () => {
  const rows = accepted(
    await room().transact(serviceMandate("reception", "counter"), async (tx) =>
      ok(await countFacts(tx, "day", { from: "2025-01-01", to: "2026-05-07" })),
    ),
  );
  const sum = (measure: string, until: string) =>
    rows
      .filter((row) => row.measure === measure && row.from <= until)
      .reduce((total, { value }) => total + value, 0);
  const level = (day: string) =>
    rows
      .filter((row) => row.measure === "sites-in-service" && row.from === day)
      .reduce((total, { value }) => total + value, 0);
  for (const day of ["2025-01-05", "2025-01-06", "2026-05-04", "2026-05-05", "2026-05-06"])
    assert.equal(level(day), sum("sites-opened", day) - sum("sites-closed", day), day);
});

test("free places and the court's decisions come in, and are read by managers", async () => {
  const carried = serviceMandate("reception", "carrier");
  accepted(
    await room().transact(carried, (tx) =>
      applyAvailability(tx, {
        night: "2026-05-06",
        as_of: "2026-05-06T09:00:00Z",
        kinds: [{ kind: "couple", free: 2 }],
      }),
    ),
  );
  accepted(
    await room().transact(carried, (tx) =>
      applyAvailability(tx, {
        night: "2026-05-05",
        as_of: "2026-05-05T09:00:00Z",
        kinds: [{ kind: "couple", free: 7 }],
      }),
    ),
  );
  assert.deepEqual(
    (accepted(await runView(room(), manager, availability, {})) as { free: number }[]).map(
      ({ free }) => free,
    ),
    [2],
  );
  const decision = {
    id: namedId("decision"),
    cell: "cocj",
    sector: "rosa-parks",
    decided_on: "2026-04-15",
    priority: "high",
    actions: [{ label: "Élargir les horaires" }],
  };
  accepted(await room().transact(carried, (tx) => applySectorDecision(tx, decision)));
  const [row] = accepted(await runView(room(), manager, sectorDecisions, {})) as {
    sector: string;
    actions: string[];
  }[];
  assert.deepEqual([row?.sector, row?.actions], ["Rosa Parks", ["Élargir les horaires"]]);
});

test("the public role reads nothing but the public copies", async () => {
  const seen = await room().transact(serviceMandate("reception", "public"), async (tx) =>
    ok(await countFacts(tx, "day", { from: "2026-05-04", to: "2026-05-07" })),
  );
  assert.deepEqual(
    accepted(seen).filter(({ value }) => value > 0),
    [],
  );
});
