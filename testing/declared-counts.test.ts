/** A partner declares counts from its own system: the form, the CSV and ODS files, their refusals, and revisions with their trace. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { settle } from "../apps/jobs/settle.ts";
import { findAct, findView } from "../apps/rooms/registry.ts";
import { writeCsv } from "../kernel/counts-files/write-csv.ts";
import { writeOds } from "../kernel/counts-files/write-ods.ts";
import { templateColumns } from "../kernel/declared/line.ts";
import type { Result } from "../kernel/refusal.ts";
import { runAct, runView } from "../kernel/run/run-act.ts";
import { accepted, refused } from "./expect.ts";
import { type TestHouse, testHouse } from "./house.ts";
import { mandateFor } from "./mandates.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse({ now: new Date("2026-05-06T08:00:00Z") });
});
after(() => house.close());

const clerk = mandateFor("court", "clerk", { agency: "parquet" });
const auditor = mandateFor("steering", "auditor", { agency: "prif" });

const act = (name: string, input: unknown): Promise<Result<unknown>> => {
  const found = findAct("court", name);
  assert.ok(found);
  return runAct(house.room("court"), clerk, found, input);
};
const deposit = (name: string, bytes: Uint8Array) =>
  act("declare-counts", {
    file: { name, base64: Buffer.from(bytes).toString("base64") },
    source: "Outil du parquet, extraction du 5 mai 2026",
  });
const month = (index: number, value: number | string) => {
  const from = `2025-${String(index).padStart(2, "0")}-01`;
  const until = new Date(Date.UTC(2025, index, 0)).toISOString().slice(0, 10);
  return ["procedures", from, until, "city", "", value] as [
    string,
    string,
    string,
    string,
    string,
    number | string,
  ];
};
const steeringCounts = async (history = false) => {
  await settle(house);
  const found = findView("steering", "counts");
  assert.ok(found);
  const query = { measure: "procedures", from: "2025-01-01", until: "2025-12-31", history };
  return accepted(await runView(house.room("steering"), auditor, found, query)) as {
    period_from: string;
    value: number;
    known_to: Date | null;
  }[];
};

test("a year of months as CSV becomes twelve counts in steering", async () => {
  const rows = Array.from({ length: 12 }, (_, index) => month(index + 1, 80 + index));
  assert.deepEqual(accepted(await deposit("procedures.csv", writeCsv(templateColumns, rows))), {
    added: 12,
    revised: 0,
    unchanged: 0,
  });
  const counts = await steeringCounts();
  assert.equal(counts.length, 12);
  assert.equal(
    counts.reduce((sum, row) => sum + row.value, 0),
    12 * 80 + 66,
  );
});

test("the same file as ODS changes nothing; one changed line revises one month, and the earlier value stays readable", async () => {
  const rows = Array.from({ length: 12 }, (_, index) => month(index + 1, index === 4 ? 99 : 80 + index));
  assert.deepEqual(accepted(await deposit("procedures.ods", writeOds("comptes", templateColumns, rows))), {
    added: 0,
    revised: 1,
    unchanged: 11,
  });
  house.clock.now = new Date("2026-05-06T09:00:00Z");
  const may = (await steeringCounts(true)).filter((row) => row.period_from === "2025-05-01");
  assert.deepEqual(
    may.map((row) => row.value),
    [84, 99],
  );
  assert.ok(may[0]?.known_to);
});

test("every wrong line is named with its number and its remedy, and nothing of the file is saved", async () => {
  const before = (await steeringCounts()).length;
  const lines = [
    ["procedures", "2024-02-01", "2024-02-30", "city", "", 5],
    ["procedures", "2024-03-31", "2024-03-01", "city", "", 5],
    ["procedures", "2024-03-01", "2024-03-15", "city", "", 5],
    ["procedures", "2026-05-01", "2026-05-31", "city", "", 5],
    ["procedures", "2024-04-01", "2024-04-30", "atlantis", "", 5],
    ["procedures", "2024-05-01", "2024-05-31", "city", "colour=red", 5],
    ["procedures", "2024-06-01", "2024-06-30", "city", "", "12 kg"],
    ["procedures", "2024-07-01", "2024-07-31", "city", "", -3],
    ["kitchens", "2024-08-01", "2024-08-31", "city", "", 3],
    ["procedures", "2024-09-01", "2024-09-30", "city", "", 7],
  ] as (string | number)[][];
  const refusal = refused(await deposit("broken.csv", writeCsv(templateColumns, lines)), "bad-input");
  assert.deepEqual(
    refusal.issues?.map((issue) => issue.path[1]),
    [2, 3, 4, 5, 6, 7, 8, 9, 10].map((line) => `line ${line}`),
  );
  for (const issue of refusal.issues ?? []) assert.ok(issue.say.fr.length > 15 && issue.say.en.length > 15);
  assert.equal((await steeringCounts()).length, before);
});

test("a period that overlaps another, a repeated line, a missing column and an unknown kind of file are refused", async () => {
  const year = ["procedures", "2025-01-01", "2025-12-31", "city", "", 1000] as (string | number)[];
  assert.match(
    refused(await deposit("year.csv", writeCsv(templateColumns, [year])), "bad-input").say.fr,
    /recouvre/,
  );
  const twice = [
    ["procedures", "2024-01-01", "2024-01-31", "city", "", 1],
    ["procedures", "2024-01-01", "2024-01-31", "city", "", 2],
  ];
  assert.match(
    refused(await deposit("twice.csv", writeCsv(templateColumns, twice)), "bad-input").say.fr,
    /répète la ligne 2/,
  );
  assert.match(
    refused(await deposit("short.csv", writeCsv(["measure", "value"], [["procedures", 3]])), "bad-input").say
      .fr,
    /colonne/,
  );
  refused(await deposit("photo.png", new Uint8Array([1, 2, 3])), "bad-input");
});

test("the form declares one count, and refuses a measure whose facts are already entered", async () => {
  const count = {
    measure: "procedures",
    from: "2023-01-01",
    until: "2023-12-31",
    value: 900,
    source: "Rapport annuel",
  };
  assert.deepEqual(accepted(await act("declare-count", count)), { added: 1, revised: 0, unchanged: 0 });
  const order = findAct("court", "record-order");
  assert.ok(order);
  const input = { ordered_on: "2024-03-05", basis: "prosecutor", months: 6 };
  accepted(await runAct(house.room("court"), clerk, order, input));
  const orders = {
    measure: "treatment-orders",
    from: "2024-03-01",
    until: "2024-03-31",
    value: 30,
    source: "Rapport annuel",
  };
  assert.match(refused(await act("declare-count", orders), "bad-input").say.fr, /faits sont déjà saisis/);
});
