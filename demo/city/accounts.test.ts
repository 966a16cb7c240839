import assert from "node:assert/strict";
import { test } from "node:test";
import { roomNames } from "../../kernel/words.ts";
import { indicators, membersOn } from "../../rooms/steering/demo.ts";
import { allWalls } from "../../walls/all.ts";
import { accounts, findAccount } from "./accounts.ts";
import { careUnits, courtDesk } from "./care-units.ts";
import { receptionSites } from "./reception-sites.ts";
import { sectorCodes } from "./sectors.ts";
import { shelterSites } from "./shelter-sites.ts";

const mandates = accounts.flatMap((account) => account.mandates);

test("logins and names are unique, and a login is found back", () => {
  assert.equal(new Set(accounts.map(({ login }) => login)).size, accounts.length);
  assert.equal(new Set(accounts.map(({ name }) => name)).size, accounts.length);
  assert.equal(findAccount("psychologue")?.name, "Charlie Balancelle");
  assert.equal(findAccount("nobody"), undefined);
});

test("every room has somebody to act in it, for an agency that is a partner on the day of the review", () => {
  assert.deepEqual(new Set(mandates.map(({ room }) => room)), new Set(roomNames));
  const members = membersOn("2026-05-06").map(({ code }) => code);
  for (const { agency } of mandates) assert.ok(members.includes(agency), agency);
});

test("every producer of an indicator has an agent who can give its visa", () => {
  for (const { code, producer } of indicators)
    assert.ok(
      mandates.some(({ role, agency }) => role === "producer" && agency === producer),
      code,
    );
});

test("a mandate covers sites and sectors that exist, and only sites of its own agency unless it covers all", () => {
  const holder = new Map<string, string>([
    ...shelterSites.map(({ code, operator }) => [code, operator] as const),
    ...[...receptionSites, ...careUnits, courtDesk].map(({ code, agency }) => [code, agency] as const),
  ]);
  for (const { agency, sites = [], sectors = [] } of mandates) {
    if (sites !== "all") for (const site of sites) assert.equal(holder.get(site), agency, site);
    if (sectors !== "all") for (const sector of sectors) assert.ok(sectorCodes.includes(sector), sector);
  }
});

test("the three shelter operators share the sixty sites without overlap", () => {
  const covered = mandates.filter(({ role }) => role === "operator").flatMap(({ sites }) => sites ?? []);
  assert.deepEqual(covered.toSorted(), shelterSites.map(({ code }) => code).toSorted());
});

test("police and prosecution hold no mandate in the rooms that meet people", () => {
  const closed = ["street", "reception", "shelter", "care"];
  for (const { agency, room } of mandates)
    if (agency === "pp" || agency === "parquet") assert.ok(!closed.includes(room), `${agency} in ${room}`);
});

test("every role that a room declares has an agent, and no agent has a role that does not exist", () => {
  for (const { room, roles } of allWalls.filter((walls) => walls.room !== "gate")) {
    const held = mandates.filter((mandate) => mandate.room === room).map(({ role }) => role);
    assert.deepEqual(new Set(held), new Set(Object.keys(roles)), room);
  }
});
