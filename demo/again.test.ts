import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { accepted, refused } from "../testing/expect.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { clearDemonstration } from "./clear.ts";
import { writeParts } from "./load/part.ts";
import { loadDemonstration } from "./load.ts";
import { gateParts } from "./rooms/gate.ts";
import { cityState, isEmpty } from "./state.ts";

/** A short history: the weeks around the review. */
const window = { today: "2026-05-13", from: "2026-04-01" };
const now = new Date("2026-05-13T08:00:00Z");

/** One line for each table: its name, its rows and what they hold together. Which lane an audit line takes is chance. */
const fingerprints = (house: TestHouse): Promise<Map<string, string>> =>
  house.asAdmin(async (client) => {
    const tables = await client.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('gate', 'street', 'reception', 'shelter', 'care', 'court', 'police', 'ground', 'steering')
        and tablename not in ('claim_key', 'instance', 'audit', 'audit_lane') order by 1`,
    );
    const found = new Map<string, string>();
    for (const { name } of tables.rows) {
      const row = await client.query<{ print: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as print from ${name} t`,
      );
      found.set(name, row.rows[0]?.print ?? "");
    }
    return found;
  });

let house: TestHouse;
before(async () => {
  house = await testHouse({ now });
});
after(() => house.close());

const make = async (seed: string): Promise<Map<string, string>> => {
  accepted(await clearDemonstration(house.settings));
  assert.equal(await isEmpty(house), true);
  await loadDemonstration(house.settings, { seed, ...window });
  return fingerprints(house);
};

test("the same seed and day give the same rows in every table, with the same identifiers; another seed, others", async () => {
  const first = await make("same");
  assert.ok(first.size > 60);
  const another = await make("another");
  assert.notEqual(another.get("street.contact"), first.get("street.contact"));
  assert.equal(another.get("gate.agent"), first.get("gate.agent"));
  assert.deepEqual(await make("same"), first);
});

test("an instance that is not a demonstration is neither cleared nor loaded", async () => {
  await house.asAdmin((client) => client.query("update court.instance set demonstration = false"));
  const before = await fingerprints(house);
  assert.match(refused(await clearDemonstration(house.settings), "not-allowed").say.en, /court/);
  await assert.rejects(loadDemonstration(house.settings, { seed: "real", ...window }));
  const untouched = await fingerprints(house);
  for (const table of ["court.treatment_order", "steering.fact"])
    assert.equal(untouched.get(table), before.get(table));
  await house.asAdmin((client) => client.query("update court.instance set demonstration = true"));
});

test("a load cut short is told from a city that stands", async () => {
  accepted(await clearDemonstration(house.settings));
  await writeParts(house.room("gate"), gateParts());
  assert.equal(await cityState(house), "unfinished");
});
