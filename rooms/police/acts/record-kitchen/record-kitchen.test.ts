import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runAct, runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { mandateFor } from "../../../../testing/mandates.ts";
import { kitchens } from "../../views/kitchens.ts";
import { withdrawKitchen } from "../withdraw-kitchen/withdraw-kitchen.ts";
import { recordKitchen } from "./record-kitchen.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const officer = mandateFor("police", "officer");
const record = (input: unknown, command?: string) =>
  runAct(house.room("police"), officer, recordKitchen, input, command);
const list = async () =>
  accepted(await runView(house.room("police"), officer, kitchens, {})) as {
    id: string;
    withdrawn_at: Date | null;
    version: number;
  }[];

test("a kitchen recorded is listed, and its day is marked to be counted again", async () => {
  const { id } = accepted(await record({ day: "2026-05-04", sector: "stalingrad" })) as { id: string };
  assert.ok((await list()).some((row) => row.id === id));
  const touched = await house.asAdmin((client) => client.query("select day::text from police.touched"));
  assert.deepEqual(touched.rows, [{ day: "2026-05-04" }]);
});

test("the same submission twice records one kitchen and gives the same answer", async () => {
  const command = "0e9f1c1e-7a3b-4c55-9d0f-111111111111";
  const first = accepted(await record({ day: "2026-05-03", sector: "barbes" }, command));
  const before = (await list()).length;
  assert.deepEqual(accepted(await record({ day: "2026-05-03", sector: "barbes" }, command)), first);
  assert.equal((await list()).length, before);
  refused(await record({ day: "2026-05-02", sector: "barbes" }, command), "duplicate");
});

test("a date that does not exist, an unknown sector and a stray field are refused by name, and nothing is saved", async () => {
  const before = (await list()).length;
  const { issues } = refused(
    await record({ day: "2026-02-30", sector: "nowhere", person: "X" }),
    "bad-input",
  );
  assert.deepEqual(issues?.map((issue) => issue.path[0]).sort(), ["day", "person", "sector"]);
  assert.equal((await list()).length, before);
});

test("a withdrawn kitchen stays readable, and a stale version is shown beside the current one", async () => {
  const { id } = accepted(await record({ day: "2026-05-01", sector: "eole" })) as { id: string };
  const withdraw = (version: number) =>
    runAct(house.room("police"), officer, withdrawKitchen, { kitchen: id, reason: "entered-twice", version });
  assert.ok(refused(await withdraw(7), "stale").current);
  accepted(await withdraw(1));
  refused(await withdraw(2), "wrong-state");
  assert.ok((await list()).find((row) => row.id === id)?.withdrawn_at);
});

test("an officer of another agency reads the room but cannot write under this agency's rows", async () => {
  const { id } = accepted(await record({ day: "2026-04-30", sector: "eole" })) as { id: string };
  const other = mandateFor("police", "officer", { agency: "elsewhere", agent: "other" });
  refused(
    await runAct(house.room("police"), other, withdrawKitchen, {
      kitchen: id,
      reason: "wrong-date",
      version: 1,
    }),
    "stale",
  );
});
