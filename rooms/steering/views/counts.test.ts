import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runView } from "../../../kernel/run/run-act.ts";
import { accepted } from "../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../testing/house.ts";
import { mandateFor } from "../../../testing/mandates.ts";
import { indicators } from "../indicators/list.ts";
import { counts } from "./counts.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse({ now: new Date("2026-05-06T10:00:00Z") });
  await house.asAdmin((client) =>
    client.query(`insert into steering.fact (room, measure, grain, period_from, period_to, area, dims, value, facts, known_from, message_id)
      select 'care', measure, 'day', day, day + 1, 'city', '{}', value, value, '2026-05-05', gen_random_uuid()
      from (values ('stays'), ('contacts'), ('entries'), ('treatment-orders'), ('kitchens'), ('nobody-declared-this')) m(measure),
        (values (date '2026-05-01', 1), (date '2026-05-02', 10), (date '2026-05-03', 11)) v(day, value)`),
  );
});
after(() => house.close());

const producer = mandateFor("steering", "producer", { agency: "pp" });
const shown = async (measure: string) => {
  const query = { measure, from: "2026-05-01", until: "2026-05-31" };
  const rows = accepted(await runView(house.room("steering"), producer, counts, query)) as {
    value: number | null;
    facts: number | null;
  }[];
  return rows.map(({ value, facts }) => [value, facts]);
};
const masked = [
  [null, null],
  [null, null],
  [11, 11],
];

for (const measure of ["stays", "contacts", "entries", "treatment-orders", "nobody-declared-this"])
  test(`a day with fewer than 11 is masked for ${measure}, whatever indicator declares it or none`, async () => {
    assert.deepEqual(await shown(measure), masked);
  });

test("a measure that counts no person is shown as it is", async () => {
  assert.deepEqual(
    indicators.filter((one) => one.measures.includes("kitchens")).map(({ diffusion }) => diffusion),
    ["D0"],
  );
  assert.deepEqual(await shown("kitchens"), [
    [1, 1],
    [10, 10],
    [11, 11],
  ]);
});
