import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { refused } from "../testing/expect.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { loadWhenEmpty } from "./load-when-empty.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse();
});
after(() => house.close());

test("an empty instance that is not a demonstration is told how to start, and stays empty", async () => {
  await house.asAdmin((client) => client.query("update gate.instance set demonstration = false"));
  const { home, admin } = house.settings;
  const ground = { home, admin, env: {}, say: () => undefined } as unknown as Parameters<
    typeof loadWhenEmpty
  >[0];
  assert.match(refused(await loadWhenEmpty(ground, "2026-05-13"), "not-allowed").say.en, /npm run serve/);
  const { rowCount } = await house.asAdmin((client) => client.query("select from gate.agent"));
  assert.equal(rowCount, 0);
});
