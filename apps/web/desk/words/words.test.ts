import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { addDays, formatNight, formatPeriod, isDay } from "./days.ts";
import { daysInWords } from "./days-in-words.ts";
import { frenchSpaces } from "./french-spaces.ts";
import { formatInstant, formatRelative, isPast } from "./moments.ts";
import { formatNumber } from "./numbers.ts";
import { parseDay } from "./parse-day.ts";

describe("days", () => {
  test("a day that does not exist is not a day", () => {
    assert.equal(isDay("2026-02-29"), false);
    assert.equal(isDay("2024-02-29"), true);
    assert.equal(addDays("2026-12-31", 1), "2027-01-01");
  });
  test("a night is named by its evening", () => {
    assert.equal(formatNight("2026-05-06", "fr"), "nuit du 6 au 7 mai");
    assert.equal(formatNight("2026-04-30", "fr"), "nuit du 30 avril au 1er mai");
    assert.equal(formatNight("2026-05-01", "fr"), "nuit du 1er au 2 mai");
  });
  test("a period says the shortest true thing", () => {
    assert.equal(formatPeriod("2025-01-01", "2025-12-31", "fr"), "2025");
    assert.equal(formatPeriod("2022-01-01", "2025-12-31", "fr"), "2022–2025");
    assert.equal(formatPeriod("2026-05-01", "2026-05-31", "fr"), "mai 2026");
    assert.equal(formatPeriod("2026-03-01", "2026-05-06", "fr"), "du 1er mars au 6 mai 2026");
    assert.equal(formatPeriod("2026-05-06", "2026-05-06", "en"), "6 May 2026");
  });
});

describe("a typed or pasted day", () => {
  for (const typed of [
    "06/05/2026",
    "6.5.26",
    "6-5-2026",
    "2026-05-06",
    "6 mai 2026",
    "mercredi 6 mai 2026",
    "6 May 2026",
  ])
    test(`« ${typed} » is 6 May 2026`, () => assert.equal(parseDay(typed), "2026-05-06"));
  test("« 1er août 2026 » is understood", () => assert.equal(parseDay("1er août 2026"), "2026-08-01"));
  for (const typed of ["31/02/2026", "2026-13-01", "demain", "", "6 brumaire 2026"])
    test(`« ${typed} » is no day`, () => assert.equal(parseDay(typed), undefined));
});

describe("moments", () => {
  const now = new Date("2026-05-06T22:00:00Z");
  test("today is told by its hour in Paris, where midnight has passed already", () => {
    assert.equal(formatInstant("2026-05-06T22:30:00Z", now, "fr"), "00:30");
  });
  test("minutes are short, months are not", () => {
    assert.match(formatRelative("2026-05-06T21:48:00Z", now, "fr"), /12\s?min/);
    assert.match(formatRelative("2025-10-01", now, "fr"), /7 mois/);
  });
  test("a day is past when it is over in Paris", () => {
    assert.equal(isPast("2026-05-06", now), true);
    assert.equal(isPast("2026-05-07", now), false);
  });
});

test("a day in a sentence of the server is said as people say it", () => {
  assert.equal(
    daysInWords("Déclarer la nuit du 2026-11-22.", "fr"),
    "Déclarer la nuit du 22 au 23 novembre.",
  );
  assert.equal(daysInWords("Attend depuis le 2026-09-04", "fr"), "Attend depuis le 4 septembre 2026");
  assert.equal(
    daysInWords("Since 2026-09-04, file 2026-99-99, id 12026-09-04-1", "en"),
    "Since 4 September 2026, file 2026-99-99, id 12026-09-04-1",
  );
});

test("numbers and signs take French spaces", () => {
  assert.equal(formatNumber(1000, "fr"), "1\u202F000");
  assert.equal(
    frenchSpaces("Base légale : « oui » ; 12 %"),
    "Base légale\u00A0: «\u00A0oui\u00A0»\u00A0; 12\u00A0%",
  );
});
