import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { composeReview } from "../apps/review/compose.ts";
import { demonstrationAccounts } from "../gate/index.ts";
import { accepted } from "../testing/expect.ts";
import { accounts } from "./city/accounts.ts";
import { type CityHouse, cityHouse } from "./city-house.ts";
import { reviewDay } from "./draw/city.ts";
import { cityState } from "./state.ts";

let house: CityHouse;

before(async () => {
  house = await cityHouse();
});
after(() => house.close());

const rows = async <Row>(sql: string): Promise<Row[]> =>
  house.asAdmin(async (client) => (await client.query(sql)).rows as Row[]);

/** The values of a review, by indicator and French label. */
const valuesOf = async (on: string, knownAt: string): Promise<Map<string, number | null>> => {
  const document = accepted(await composeReview(house, { on, knownAt: new Date(knownAt) }));
  const figures = document.sections.flatMap(({ items }) => items.flatMap((item) => item.figures));
  return new Map(figures.map((figure) => [`${figure.indicator} ${figure.label_en}`, figure.value]));
};

const communique = {
  "A1 Outreach teams planned": 10,
  "A1 Outreach teams out": 9,
  "B1 Opening hours before the extension": 323,
  "B1 Opening hours, last whole week": 507,
  "B2 Reception sites opened in 2024": 3,
  "B2 of which for women only": 1,
  "B2 Reception sites closed in 2024": 0,
  "B2 Reception sites in service": 8,
  "C1 Usable places per night": 700,
  "C10 Exits to downstream": 127,
  "C10 All exits": 718,
  "D1 D2O units in service": 1,
  "D1 D2O units announced": 1,
  "D1 Beds of the D2O units in service": 12,
  "E1 Procedures handled by the prosecutor's office": 1043,
  "E1 Other outcomes": 203,
  "E2 Treatment orders": 420,
  "E3 Deferrals for prosecution": 420,
  "E4 People seen by the desk": 226,
  "F1 Kitchens dismantled in four years": 89,
  "F1 of which in the last year": 26,
  "F1 of which in the three years before": 63,
  "F4 Sectors followed by the COCJ": 1,
  "F4 COCJ sessions on its present sector": 5,
};

describe("the review of 6 May 2026", () => {
  test("has the communiqué's figures, made by the rooms' own counts, on its evening and a week later", async () => {
    for (const knownAt of ["2026-05-06T20:00:00Z", "2026-05-13T08:00:00Z"])
      assert.deepEqual(Object.fromEntries(await valuesOf(reviewDay, knownAt)), communique, knownAt);
  });

  test("leads from each figure to facts and to the messages that told them", async () => {
    const document = accepted(await composeReview(house, { on: reviewDay }));
    for (const { items } of document.sections)
      for (const { figures } of items)
        for (const { indicator, value, facts, trace } of figures)
          if (value !== 0) assert.ok((facts ?? 0) > 0 && trace.messages > 0, indicator);
    assert.equal(document.fictional, true);
  });

  test("was different for who looked before the corrections", async () => {
    const early = await valuesOf(reviewDay, "2026-01-10T08:00:00Z");
    assert.equal(early.get("E4 People seen by the desk"), 227);
    assert.equal(early.get("F1 of which in the last year"), 27);
    const autumn = await valuesOf(reviewDay, "2025-11-10T08:00:00Z");
    const winter = await valuesOf(reviewDay, "2025-12-04T08:00:00Z");
    const key = "E1 Procedures handled by the prosecutor's office";
    assert.equal((winter.get(key) ?? 0) - (autumn.get(key) ?? 0), 6);
  });

  test("knows nothing of a year's end before it came", async () => {
    const june = await valuesOf(reviewDay, "2025-06-10T08:00:00Z");
    for (const key of ["E4 People seen by the desk", "E2 Treatment orders", "C10 All exits"] as const) {
      const value = june.get(key) ?? 0;
      assert.ok(value > 60 && value < communique[key] * 0.75, `${key}: ${value}`);
    }
  });
});

describe("every day of the city", () => {
  test("ten teams are planned, eight to ten go out, and who stays in says why", async () => {
    const days = await rows<{ planned: number; held: number; unsaid: number }>(
      `select count(distinct team_id)::int as planned, count(*) filter (where state = 'held')::int as held,
        count(*) filter (where state = 'planned')::int as unsaid from street.round where day < '2026-05-13' group by day`,
    );
    assert.equal(days.length, 497);
    for (const { planned, held, unsaid } of days) {
      assert.equal(planned, 10);
      assert.ok(held + unsaid >= 8 && held <= 10);
    }
  });

  test("who stays tonight stayed last night or arrived, less who left; and as many slept in as stayed", async () => {
    const nights = await rows<{ night: string; present: number; moved: number; occupied: number }>(
      `with d as (select generate_series('2025-01-01'::date, '2026-05-11'::date, '1 day')::date as night)
      select night::text, (select count(*)::int from shelter.stay where entered_on <= night and (left_on is null or left_on > night)) as present,
        (select count(*)::int from shelter.stay where entered_on = night)
          - (select count(*)::int from shelter.stay where left_on = night) as moved,
        (select sum(occupied)::int from shelter.night n where n.night = d.night) as occupied from d order by 1`,
    );
    assert.equal(nights.length, 496);
    for (const [at, { night, present, moved, occupied }] of nights.entries()) {
      const before = nights[at - 1]?.present;
      if (before !== undefined) assert.equal(present, before + moved, night);
      assert.equal(occupied, present, night);
    }
  });

  test("usable places are within the open ones, some seven hundred since the last site joined", async () => {
    const nights = await rows<{ usable: number; open: number; occupied: number }>(
      `select sum(open - neutralised)::int as usable, sum(open)::int as open, sum(occupied)::int as occupied
      from shelter.night where night >= '2025-10-20' and night < '2026-05-12' group by night`,
    );
    for (const { usable, open, occupied } of nights) {
      assert.equal(open, 712);
      assert.ok(usable >= 690 && usable <= open && occupied <= usable, `${occupied} of ${usable}`);
      assert.ok(occupied > 640);
    }
  });

  test("a person is in one place at a time", async () => {
    const twice = await rows(
      `select 1 from shelter.stay a join shelter.stay b on a.person = b.person and a.id < b.id
      and daterange(a.entered_on, a.left_on) && daterange(b.entered_on, b.left_on)`,
    );
    assert.equal(twice.length, 0);
  });

  test("an order never does two things in the wrong order, and what has ended has its day", async () => {
    const wrong = await rows(
      `select 1 from court.treatment_order where ars_informed_on < ordered_on or examined_on < ars_informed_on
        or doctor_chosen_on < examined_on or confirmed_on < doctor_chosen_on or reported_on < confirmed_on
        or ended_on < greatest(ordered_on, reported_on) or ended_on >= '2026-05-13'`,
    );
    assert.equal(wrong.length, 0);
  });
});

describe("the whole city", () => {
  test("was loaded within two minutes, said how far it was, and stands", async () => {
    const { loaded, said } = house;
    assert.ok(loaded.rows > 90_000, `${loaded.rows} rows`);
    assert.ok(loaded.seconds < 120, `${loaded.seconds} s`);
    assert.ok(
      said.some((line) => line.endsWith("Maraudes : 50 %")) && said.at(-1)?.endsWith("Pilotage : 100 %"),
    );
    assert.equal(await cityState(house), "whole");
  });

  test("no door refused anything, and nothing waits", async () => {
    for (const room of ["street", "reception", "shelter", "care", "court", "police", "ground"]) {
      const left = await rows(`select 1 from ${room}.outbox where carried_at is null or refused is not null`);
      assert.equal(left.length, 0, room);
    }
  });

  test("its agents can sign in, with mandates over sites that their rooms know", async () => {
    const known = accepted(await demonstrationAccounts(house.room("gate")));
    assert.deepEqual(new Set(known?.map(({ login }) => login)), new Set(accounts.map(({ login }) => login)));
    const lost = await rows(
      `select 1 from gate.mandate m, unnest(m.sites) site where not exists (
        select from shelter.site where site_id::text = site union all select from reception.site where site_id::text = site
        union all select from care.unit where site_id::text = site)`,
    );
    assert.equal(lost.length, 0);
  });

  test("years before the events are there as counts of months, so that trends exist", async () => {
    const years = await rows<{ year: number; orders: number; exits: number }>(
      `select extract(year from period_from)::int as year,
        sum(value) filter (where measure = 'treatment-orders')::int as orders,
        sum(value) filter (where measure = 'exits')::int as exits
      from steering.fact where known_to is null and grain in ('day', 'month') group by 1 having min(period_from) < '2026-01-01' order by 1`,
    );
    assert.deepEqual(years, [
      { year: 2022, orders: 318, exits: 612 },
      { year: 2023, orders: 352, exits: 655 },
      { year: 2024, orders: 391, exits: 690 },
      { year: 2025, orders: 420, exits: 718 },
    ]);
  });
});
