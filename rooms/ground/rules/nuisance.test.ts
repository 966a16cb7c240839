import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { changedCounts, type NuisanceCount } from "./nuisance.ts";

const at = (sector: string, type: string, count: number): NuisanceCount => ({ sector, type, count });

test("only what is new or changed is sent, and what fell to nothing is sent as zero", () => {
  const now = [at("eole", "noise", 3), at("eole", "syringes", 2), at("barbes", "noise", 1)];
  const sent = [at("eole", "noise", 3), at("eole", "syringes", 4), at("halles", "other", 5)];
  assert.deepEqual(changedCounts(now, sent), [
    at("eole", "syringes", 2),
    at("barbes", "noise", 1),
    at("halles", "other", 0),
  ]);
});

const counts = fc.uniqueArray(
  fc.record({
    sector: fc.constantFrom("eole", "halles"),
    type: fc.constantFrom("noise", "other"),
    count: fc.integer({ min: 1, max: 9 }),
  }),
  {
    selector: ({ sector, type }) => `${sector} ${type}`,
  },
);

test("a receiver that keeps the last count told always ends with what stands now; then nothing more is sent", () => {
  fc.assert(
    fc.property(counts, counts, (before, now) => {
      const kept = new Map<string, NuisanceCount>(before.map((row) => [`${row.sector} ${row.type}`, row]));
      for (const row of changedCounts(now, before)) kept.set(`${row.sector} ${row.type}`, row);
      const standing = [...kept.values()].filter(({ count }) => count > 0);
      const order = (rows: NuisanceCount[]) =>
        rows
          .map((row) => ({ ...row }))
          .sort((a, b) => `${a.sector}${a.type}`.localeCompare(`${b.sector}${b.type}`));
      assert.deepEqual(order(standing), order(now));
      assert.deepEqual(changedCounts(now, [...kept.values()]), []);
    }),
  );
});
