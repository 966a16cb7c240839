import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runAct } from "../kernel/run/run-act.ts";
import { street } from "../rooms/street/index.ts";
import { actOf } from "./declared.ts";
import { accepted, refused } from "./expect.ts";
import { type TestHouse, testHouse } from "./house.ts";
import { mandateFor } from "./mandates.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

const one = mandateFor("street", "outreach", { agency: "one", agent: "one" });
const key = "0e9f1c1e-7a3b-4c55-9d0f-000000000001";
const litter = { day: "2026-05-01", sector: "rosa-parks", spot: "Square (fictif)", kind: "litter", count: 3 };
const report = (who = one, input: object = litter, id = key) =>
  runAct(house.room("street"), who, actOf(street, "report-litter"), input, id);

test("a submission repeated twenty times at once is done once and gives one answer", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => report()));
  assert.equal(new Set(answers.map((answer) => JSON.stringify(accepted(answer)))).size, 1);
  const { rowCount } = await house.asAdmin((client) => client.query("select from street.litter"));
  assert.equal(rowCount, 1);
});

test("another agent who uses the number is told nothing of the answer it got, and does nothing", async () => {
  const other = mandateFor("street", "outreach", { agency: "one", agent: "other" });
  const refusal = refused(await report(other), "duplicate");
  assert.doesNotMatch(JSON.stringify(refusal), new RegExp((accepted(await report()) as { id: string }).id));
  const { rowCount } = await house.asAdmin((client) => client.query("select from street.litter"));
  assert.equal(rowCount, 1);
});

test("what was done under one mandate is not taken as done under another of the same agent", async () => {
  refused(await report({ ...one, mandate: "0e9f1c1e-7a3b-4c55-9d0f-00000000000f" }), "duplicate");
});

test("the same number with another content is refused", async () => {
  refused(await report(one, { ...litter, count: 4 }), "duplicate");
});
