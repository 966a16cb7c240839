import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseOpeningHours } from "./opening-hours.ts";
import { easterOf, isPublicHoliday } from "./public-holidays.ts";
import { hoursByDay, minutesOpen, type Schedule } from "./schedule.ts";
import { lengthOf, merge, type Span, sayHours } from "./spans.ts";
import { momentInParis, statusAt } from "./status.ts";
import { spansOn, type Weekly } from "./weekly.ts";

const parsed = (text: string): Weekly => {
  const result = parseOpeningHours(text);
  assert.ok(result.ok, `${text}: ${JSON.stringify(result)}`);
  return result.value;
};
const on = (text: string, day: string) => sayHours(spansOn(parsed(text), day));

test("weekdays, several spans a day, and the last rule that speaks of a day", () => {
  const week = "Mo-Fr 09:00-12:00,14:00-17:00; Sa 10:00-13:00; We 09:00-20:00; PH off";
  assert.equal(on(week, "2026-05-04"), "09:00–12:00, 14:00–17:00");
  assert.equal(on(week, "2026-05-06"), "09:00–20:00");
  assert.equal(on(week, "2026-05-09"), "10:00–13:00");
  assert.equal(on(week, "2026-05-10"), "");
  assert.equal(on(week, "2026-05-14"), "", "Ascension Day is a public holiday");
  assert.equal(on("PH off; Mo-Su 10:00-12:00", "2026-05-14"), "10:00–12:00", "a later rule replaces");
  assert.equal(
    on("Mo-Fr 09:00-12:00, Th 20:00-22:00", "2026-05-07"),
    "09:00–12:00, 20:00–22:00",
    "a comma adds",
  );
});

test("past midnight, round the week, every day, and always", () => {
  assert.equal(on("Fr-Mo 20:00-02:00", "2026-05-10"), "20:00–02:00");
  assert.equal(on("Fr-Mo 20:00-26:00", "2026-05-10"), "20:00–02:00");
  assert.equal(on("Fr-Mo 20:00-02:00", "2026-05-12"), "");
  assert.equal(on("08:00-24:00", "2026-05-12"), "08:00–24:00");
  assert.equal(on("24/7", "2026-05-12"), "00:00–24:00");
  assert.equal(on("PH,Su 10:00-16:00", "2026-05-08"), "10:00–16:00");
  assert.equal(on("24/7; Su off", "2026-05-10"), "");
});

test("an error is told with the place where it stands", () => {
  const faults: [string, number][] = [
    ["", 0],
    ["Lu-Ve 09:00-17:00", 0],
    ["Mo-Fr 9:00-17:00", 6],
    ["Mo-Fr 09:00-25:70", 12],
    ["Mo-Fr 09:60-17:00", 6],
    ["Mo-Fr 09:00", 11],
    ["Mo-Fr 09:00-09:00", 12],
    ["Mo-Fr", 5],
    ["Mo- 09:00-17:00", 4],
    ["Mo-Fr 09:00-17:00;", 18],
    ["Mo-Fr 09:00-17:00 Sa 10:00-12:00", 18],
    ["Mo-Fr 09:00-17:00; Sa-Xx off", 22],
    ["Mo-Fr 09:00+", 11],
    ["Jan-Mar 09:00-17:00", 0],
    ["Mo 24:00-25:00", 9],
  ];
  for (const [text, at] of faults) {
    const result = parseOpeningHours(text);
    assert.ok(!result.ok, `${text} should be refused`);
    assert.equal(result.fault.at, at, text);
  }
});

test("whatever is typed, reading ends with hours or with a position inside the text", () => {
  const bits = fc.constantFrom(
    "Mo",
    "-",
    "Fr",
    " ",
    "09:00",
    "17:00",
    ",",
    ";",
    "PH",
    "off",
    "24/7",
    "é",
    "99:99",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(bits).map((all) => all.join("")),
      ),
      (text) => {
        const result = parseOpeningHours(text);
        assert.ok(result.ok || (result.fault.at >= 0 && result.fault.at <= text.length));
      },
    ),
  );
});

const quarter = fc.integer({ min: 0, max: 95 }).map((count) => count * 15);
const span = fc
  .tuple(quarter, fc.integer({ min: 1, max: 96 }))
  .map(([from, more]): Span => ({ from, to: from + more * 15 }));
const written = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
const names = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

test("what is written for one weekday is read back for that day and no other", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 6 }),
      fc.array(span, { minLength: 1, maxLength: 4 }),
      (weekday, spans) => {
        const text = `${names[weekday]} ${spans.map(({ from, to }) => `${written(from)}-${written(to)}`).join(",")}`;
        const week = parsed(text);
        for (let day = 0; day < 7; day++)
          assert.deepEqual(spansOn(week, `2026-06-0${day + 1}`), day === weekday ? merge(spans) : [], text);
      },
    ),
  );
});

test("merged spans never overlap, and count each minute once", () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const merged = merge(spans);
      for (const [index, one] of merged.entries())
        assert.ok(index === 0 || (merged[index - 1]?.to ?? 0) < one.from);
      const covered = new Set(
        spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)),
      );
      assert.equal(lengthOf(spans), covered.size);
    }),
    { numRuns: 30 },
  );
});

test("Easter and the eleven public holidays", () => {
  assert.deepEqual([2024, 2025, 2026, 2027].map(easterOf), [
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
  ]);
  assert.ok(["2026-04-06", "2026-05-14", "2026-05-25", "2026-07-14"].every(isPublicHoliday));
  assert.ok(["2026-04-05", "2026-05-15", "2026-12-24"].every((day) => !isPublicHoliday(day)));
});

const site: Schedule = {
  opened_on: "2026-01-05",
  closed_on: "2026-05-20",
  weekly: [
    { valid_from: "2026-01-05", weekly: "Mo-Fr 09:00-17:00; PH off" },
    { valid_from: "2026-05-04", weekly: "Mo-Sa 20:00-02:00; PH off" },
  ],
  exceptions: [
    { day: "2026-05-05", opens: null, closes: null },
    { day: "2026-05-06", opens: "10:00", closes: "12:30" },
    { day: "2026-05-08", opens: "10:00", closes: "11:15" },
  ],
};

test("a day's hours come from the rule of that time, then from its exception, and from no day outside its life", () => {
  assert.equal(minutesOpen(site, "2026-01-02"), 0);
  assert.equal(minutesOpen(site, "2026-01-05"), 480);
  assert.equal(minutesOpen(site, "2026-05-04"), 360);
  assert.equal(minutesOpen(site, "2026-05-05"), 0);
  assert.deepEqual(hoursByDay(site, { from: "2026-05-05", to: "2026-05-10" }), [
    { day: "2026-05-06", hours: 2.5 },
    { day: "2026-05-07", hours: 6 },
    { day: "2026-05-08", hours: 1.25 },
    { day: "2026-05-09", hours: 6 },
  ]);
  assert.equal(minutesOpen(site, "2026-05-20"), 0);
});

test("hours that the night before already covers count once", () => {
  const overnight = (weekly: string): Schedule => ({
    ...site,
    closed_on: null,
    exceptions: [],
    weekly: [{ valid_from: "2026-01-05", weekly }],
  });
  assert.equal(minutesOpen(overnight("Mo-Su 08:00-32:00"), "2026-05-06"), 1440);
  assert.equal(minutesOpen(overnight("Mo-Su 08:00-10:00,20:00-09:00"), "2026-05-06"), 60 + 780);
});

test("open at night until the small hours, then the next opening past a closed day", () => {
  const minute = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  assert.deepEqual(statusAt(site, { day: "2026-05-05", minute: minute("01:59") }), {
    open: true,
    until: { day: "2026-05-05", minute: 120 },
  });
  assert.deepEqual(statusAt(site, { day: "2026-05-05", minute: minute("02:00") }), {
    open: false,
    next: { day: "2026-05-06", minute: 600 },
  });
  assert.deepEqual(statusAt(site, { day: "2026-05-09", minute: minute("21:00") }), {
    open: true,
    until: { day: "2026-05-10", minute: 120 },
  });
  assert.deepEqual(statusAt(site, { day: "2026-05-21", minute: 0 }), { open: false, next: undefined });
});

test("the moment in Paris follows summer time", () => {
  assert.deepEqual(momentInParis(new Date("2026-05-06T22:30:00Z")), { day: "2026-05-07", minute: 30 });
  assert.deepEqual(momentInParis(new Date("2026-01-06T22:30:00Z")), {
    day: "2026-01-06",
    minute: 23 * 60 + 30,
  });
});
