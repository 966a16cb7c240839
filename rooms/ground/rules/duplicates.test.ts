import assert from "node:assert/strict";
import { test } from "node:test";
import { type Placed, possibleDuplicates } from "./duplicates.ts";

const report = (id: string, at: string, change: Partial<Placed> = {}): Placed => ({
  id,
  received_at: new Date(at),
  sector: "eole",
  place: "Rue d'Aubervilliers",
  type: "noise",
  ...change,
});

const pairs = (...reports: Placed[]) =>
  possibleDuplicates(reports).map((pair) => [pair.report.id, pair.of.id]);

test("the same place and type within a day may be the same thing, however the place is written", () => {
  const first = report("a", "2026-05-05T10:00:00Z");
  assert.deepEqual(pairs(report("b", "2026-05-06T10:00:00Z", { place: "RUE D AUBERVILLIERS " }), first), [
    ["b", "a"],
  ]);
  assert.deepEqual(pairs(first, report("b", "2026-05-06T10:00:01Z")), []);
});

test("another sector, place or type is another thing", () => {
  const first = report("a", "2026-05-05T10:00:00Z");
  for (const change of [{ sector: "halles" }, { place: "Rue Riquet" }, { type: "other" }])
    assert.deepEqual(pairs(first, report("b", "2026-05-05T11:00:00Z", change)), []);
});

test("all repeats of a day point at the first; a day later another first begins", () => {
  const found = pairs(
    report("a", "2026-05-01T08:00:00Z"),
    report("b", "2026-05-01T09:00:00Z"),
    report("c", "2026-05-02T08:00:00Z"),
    report("d", "2026-05-02T09:00:00Z"),
    report("e", "2026-05-02T10:00:00Z"),
  );
  assert.deepEqual(found, [
    ["b", "a"],
    ["c", "a"],
    ["e", "d"],
  ]);
});
