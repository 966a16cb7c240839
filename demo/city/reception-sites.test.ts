import assert from "node:assert/strict";
import { test } from "node:test";
import { receptionSites } from "./reception-sites.ts";
import { sectorCodes } from "./sectors.ts";

const days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Hours in a week of a text such as `Mo-Fr 09:00-17:00; Sa 10:00-16:00`, the only forms used here. */
const weeklyHours = (text: string): number =>
  text.split("; ").reduce((sum, part) => {
    const match = /^(\w\w)(?:-(\w\w))? (\d\d:\d\d)-(\d\d:\d\d)$/.exec(part);
    assert.ok(match, part);
    const [, first = "", last = first, from = "", to = ""] = match;
    assert.ok(days.includes(first) && days.includes(last), part);
    return sum + ((days.indexOf(last) - days.indexOf(first) + 1) * (minutes(to) - minutes(from))) / 60;
  }, 0);

const inService = receptionSites.filter(({ closedOn }) => closedOn === null);

test("three sites opened in 2024, one of them for women only", () => {
  const opened = receptionSites.filter(({ openedOn }) => openedOn.startsWith("2024"));
  assert.equal(opened.length, 3);
  assert.equal(opened.filter(({ audience }) => audience === "women").length, 1);
});

test("eight sites are in service on the day of the review", () => {
  assert.equal(inService.length, 8);
});

test("every site in service opens longer since the extension", () => {
  for (const { code, hoursBefore, hoursAfter } of inService)
    assert.ok(weeklyHours(hoursAfter) > weeklyHours(hoursBefore), code);
});

test("all sites together go from 323 to 507 hours a week", () => {
  const total = (hours: "hoursBefore" | "hoursAfter") =>
    inService.reduce((sum, site) => sum + weeklyHours(site[hours]), 0);
  assert.deepEqual([total("hoursBefore"), total("hoursAfter")], [323, 507]);
});

test("names and addresses say that they are fictional, sectors exist", () => {
  for (const { name, address, sector } of receptionSites) {
    assert.match(name, /\(fictif\)$/);
    assert.match(address, /fictive\)$/);
    assert.ok(sectorCodes.includes(sector));
  }
});
