import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { runAct, runView } from "../../../../kernel/run/run-act.ts";
import { accepted, refused } from "../../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../../testing/house.ts";
import { mandateFor } from "../../../../testing/mandates.ts";
import { agencyId } from "../../rules/agency-id.ts";
import { partners } from "../../views/partners.ts";
import { addPartner } from "./add-partner.ts";

let house: TestHouse;
before(async () => {
  house = await testHouse({ now: new Date("2026-05-06T10:00:00Z") });
});
after(() => house.close());

const coordinator = mandateFor("steering", "coordinator");
const quay = {
  code: "quai-nord",
  kind: "operator",
  name_fr: "Association Quai Nord",
  name_en: "Quai Nord association",
  short: "Quai Nord",
  member_from: "2026-06-01",
};
const add = (more: object = {}, who = coordinator) =>
  runAct(house.room("steering"), who, addPartner, { ...quay, ...more });
const list = async () =>
  accepted(await runView(house.room("steering"), coordinator, partners, {})) as {
    id: string;
    code: string;
    member_from: string;
    member_to: string | null;
  }[];

test("a partner is added with its membership, under the identifier that mandates give its code", async () => {
  accepted(await add());
  const [added] = (await list()).filter(({ code }) => code === "quai-nord");
  assert.equal(added?.id, agencyId("quai-nord"));
  assert.deepEqual([added?.member_from, added?.member_to], ["2026-06-01", null]);
  const { rows } = await house.asAdmin((client) =>
    client.query("select subject from steering.audit where act = 'add-partner'"),
  );
  assert.deepEqual(rows, [{ subject: "agency quai-nord" }]);
});

test("a code that is taken is refused, with the name of who bears it", async () => {
  accepted(await add({ code: "quai-sud", name_fr: "Quai Sud" }));
  const before = await list();
  const { say } = refused(await add({ code: "quai-sud", name_fr: "Autre", short: "Autre" }), "duplicate");
  assert.match(say.fr, /« Quai Sud »/);
  assert.deepEqual(await list(), before);
});

test("a code that would not serve everywhere, a day too far, an unknown kind: refused, and nothing kept", async () => {
  const before = await list();
  for (const code of ["Quai", "quai nord", "-quai", "quai--nord", "quai_nord", "crête", "x".repeat(41), ""])
    assert.deepEqual(refused(await add({ code }), "bad-input").issues?.[0]?.path, ["code"], code);
  refused(await add({ code: "late", member_from: "2028-01-01" }), "bad-input");
  refused(await add({ code: "kind", kind: "sponsor" }), "bad-input");
  assert.deepEqual(await list(), before);
});

test("only the coordinator adds a partner", async () => {
  for (const role of ["pilot", "producer", "auditor"])
    refused(await add({ code: "other" }, mandateFor("steering", role)), "not-allowed");
});
