import assert from "node:assert/strict";
import { test } from "node:test";
import { isDay } from "../../kernel/dates.ts";
import { agencies, cellPerimeterDay } from "../../rooms/steering/demo.ts";
import { careUnits } from "./care-units.ts";
import { cellSessions, cocjPerimeters } from "./cells.ts";
import { receptionSites } from "./reception-sites.ts";
import { sectorCodes } from "./sectors.ts";
import { shelterSites } from "./shelter-sites.ts";
import { outreachTeams } from "./teams.ts";
import { yearlyTotals } from "./yearly-totals.ts";

test("ten teams of three associations walk through sectors that exist, and every sector sees one", () => {
  assert.equal(outreachTeams.length, 10);
  assert.equal(new Set(outreachTeams.map(({ agency }) => agency)).size, 3);
  const walked = new Set(outreachTeams.flatMap(({ sectors }) => sectors));
  assert.deepEqual([...walked].toSorted(), sectorCodes.toSorted());
});

test("every agency that holds something is a partner", () => {
  const known = agencies.map(({ code }) => code);
  const named = [...outreachTeams, ...receptionSites, ...careUnits].map(({ agency }) => agency);
  for (const code of [...named, ...shelterSites.map(({ operator }) => operator)])
    assert.ok(known.includes(code), code);
});

test("89 kitchens in four years, 26 of them in 2025", () => {
  const kitchens = Object.values(yearlyTotals).map((year) => year.kitchens);
  assert.equal(
    kitchens.reduce((sum, count) => sum + count, 0),
    89,
  );
  assert.equal(kitchens.at(-1), 26);
});

test("the outcomes of each year add up to its procedures, and downstream exits are some of the exits", () => {
  for (const [year, of] of Object.entries(yearlyTotals)) {
    assert.equal(of.treatmentOrders + of.deferralsProsecution + of.otherOutcomes, of.procedures, year);
    assert.ok(of.exitsDownstream < of.exits, year);
  }
  const { procedures, treatmentOrders, deferralsProsecution, permanencePeople } = yearlyTotals["2025"];
  assert.deepEqual(
    [procedures, treatmentOrders, deferralsProsecution, permanencePeople],
    [1043, 420, 420, 226],
  );
});

test("one D2O is in service on 6 May 2026 and the second is announced for 1 June", () => {
  const on = "2026-05-06";
  assert.equal(careUnits.filter(({ openedOn }) => openedOn <= on).length, 1);
  const announced = careUnits.filter(({ announcedOn, openedOn }) => announcedOn <= on && on < openedOn);
  assert.deepEqual(
    announced.map(({ openedOn }) => openedOn),
    ["2026-06-01"],
  );
});

test("every COCJ session deals with the sector that the cell follows that day, which changes on the day of the break", () => {
  for (const { cell, day, sector } of cellSessions) {
    assert.ok(isDay(day));
    const perimeter = cocjPerimeters.find(({ from, to }) => from <= day && (to === null || day < to));
    assert.equal(sector, cell === "cocj" ? perimeter?.sector : null, day);
  }
  assert.deepEqual(
    cocjPerimeters.map(({ from }) => from),
    ["2025-01-13", cellPerimeterDay],
  );
});
