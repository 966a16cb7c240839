import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runAct, runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { mandateFor } from "../../../../testing/mandates.ts";
import { partners } from "../../views/partners.ts";
import { addPartner } from "../add-partner/add-partner.ts";
import { changeMembership } from "./change-membership.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse({ now: new Date("2026-05-06T10:00:00Z") });
});
after(() => house.close());

const coordinator = mandateFor("steering", "coordinator");
const code = "quai-nord";
const change = (to: "joins" | "leaves", day: string) =>
  runAct(house.room("steering"), coordinator, changeMembership, { partner: code, change: to, day });

test("of several departures sent at once one is kept, and only that one leaves a trace", async () => {
  const names = { name_fr: "Association Quai Nord", name_en: "Quai Nord association", short: "Quai Nord" };
  const added = { code, kind: "operator", ...names, member_from: "2026-01-01" };
  accepted(await runAct(house.room("steering"), coordinator, addPartner, added));
  const days = Array.from({ length: 8 }, (_, index) => `2026-06-0${index + 1}`);
  const sent = await Promise.all(days.map((day) => change("leaves", day)));
  assert.equal(sent.filter(({ ok }) => ok).length, 1);
  const rows = accepted(await runView(house.room("steering"), coordinator, partners, {})) as {
    code: string;
    member_to: string | null;
  }[];
  const left = rows.filter((row) => row.code === code).map(({ member_to }) => member_to);
  assert.deepEqual(left, [days[sent.findIndex(({ ok }) => ok)]]);
  const { rows: traces } = await house.asAdmin((client) =>
    client.query("select detail from steering.audit where act = 'change-membership'"),
  );
  assert.equal(traces.length, 1);
});

test("who left joins again from the day they left on, not before", async () => {
  refused(await change("joins", "2026-05-01"), "bad-input");
  accepted(await change("joins", "2026-07-01"));
  refused(await change("joins", "2026-07-02"), "wrong-state");
});
