import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { namedId } from "../kernel/ids.ts";
import { ok } from "../kernel/refusal.ts";
import { accepted, refused } from "../testing/expect.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { type Enrolment, enrol, findSession, type GivenMandate, openSession } from "./index.ts";
import { registrar } from "./registrar.ts";

let house: TestHouse;
const issuer = "https://provider.example";
const account = { issuer, subject: "lou" };
before(async () => {
  house = await testHouse({ now: new Date("2026-05-06T06:00:00Z") });
  // What follows must hold on an instance that is not a demonstration.
  await house.asAdmin((client) => client.query("update gate.instance set demonstration = false"));
});
beforeEach(() =>
  house.asAdmin((client) => client.query("truncate gate.agent, gate.mandate, gate.session cascade")),
);
after(() => house.close());

const gate = () => house.room("gate");
const office = { room: "street", role: "outreach", agency: "passerelles" } as const;
const given = (more: Partial<GivenMandate> = {}): GivenMandate => ({
  ...office,
  agencyId: namedId("agency passerelles"),
  agencyName: { fr: "Les Passerelles", en: "Les Passerelles" },
  roleTitle: { fr: "maraude", en: "outreach" },
  sites: [],
  sectors: [],
  from: "2026-05-01",
  to: null,
  ...more,
});
const lou = (...mandates: GivenMandate[]): Enrolment => ({
  agents: [{ ...account, name: "Lou Passage", language: "en", mandates }],
  end: [],
});
const ending = (on: string) => ({ ...account, ...office, on });
const write = (enrolment: Enrolment) => enrol(gate(), enrolment);
const written = async (enrolment: Enrolment): Promise<string[]> =>
  accepted(await write(enrolment))
    .filter(({ what }) => what !== "known")
    .map(({ place, what }) => `${place.join(".")} ${what}`);
const everything = async (): Promise<unknown> => {
  const { rows } = await house.asAdmin((client) =>
    client.query(
      "select (select jsonb_agg(a order by id) from gate.agent a) as agents, (select jsonb_agg(m order by id) from gate.mandate m) as mandates, (select count(*) from gate.audit) as audit",
    ),
  );
  return rows[0];
};

test("an enrolled agent signs in, in the language given, under the first mandate", async () => {
  assert.deepEqual(await written(lou(given(), given({ room: "ground", role: "agent" }))), [
    "agents.0 added",
    "agents.0.mandates.0 added",
    "agents.0.mandates.1 added",
  ]);
  const { cookie } = accepted(await openSession(gate(), account));
  const session = accepted(await findSession(gate(), cookie));
  assert.equal(session?.agent.name, "Lou Passage");
  assert.equal(session?.language, "en");
  assert.equal(session?.mandate.room, "street");
  assert.equal(session?.mandates.length, 2);
});

test("the same enrolment twice changes nothing, not even the audit", async () => {
  await written(lou(given()));
  const follows = { ...lou(given({ sectors: ["eole"], from: "2026-06-01" })), end: [ending("2026-06-01")] };
  assert.deepEqual(await written(follows), ["end.0 ended", "agents.0.mandates.0 added"]);
  const before = await everything();
  assert.deepEqual(await written(follows), []);
  assert.deepEqual(await written(lou(given())), [], "an older file gives nothing back");
  assert.deepEqual(await everything(), before);
});

test("an ended mandate closes its session", async () => {
  await written(lou(given()));
  const { cookie } = accepted(await openSession(gate(), account));
  assert.deepEqual(await written({ agents: [], end: [ending("2026-05-06")] }), ["end.0 ended"]);
  assert.equal(accepted(await findSession(gate(), cookie)), null);
});

test("a mandate given by mistake is taken back the day it began, and may be given again", async () => {
  await written(lou(given({ from: "2026-05-06" })));
  await written({ agents: [], end: [ending("2026-05-06")] });
  refused(await openSession(gate(), account), "not-allowed");
  assert.deepEqual(await written(lou(given({ from: "2026-05-06", sectors: ["eole"] }))), [
    "agents.0.mandates.0 added",
  ]);
});

test("one entry at fault and nothing at all is written; the sentence says which", async () => {
  await written(lou(given()));
  const before = await everything();
  const other = { issuer, subject: "new", name: "New", language: "fr", mandates: [given()] } as const;
  const [agent] = lou().agents;
  assert.ok(agent);
  const wrong: [Enrolment, RegExp][] = [
    [{ agents: [other, { ...agent, name: "Somebody Else" }], end: [] }, /^Agent n° 2, champ « name »/],
    [
      { agents: [other, ...lou(given({ sectors: ["eole"] })).agents], end: [] },
      /^Agent n° 2, mandat n° 1, champ « sectors »/,
    ],
    [
      { agents: [other, ...lou(given({ from: "2026-07-01" })).agents], end: [] },
      /mandat n° 1, champ « from »/,
    ],
    [{ agents: [other, ...lou(given({ to: "2026-08-01" })).agents], end: [] }, /mandat n° 1, champ « to »/],
    [
      { agents: [other], end: [{ ...ending("2026-06-01"), agency: "ville" }] },
      /^Fin de mandat n° 1, champ « role »/,
    ],
    [
      { agents: [other], end: [{ ...ending("2026-06-01"), subject: "who" }] },
      /^Fin de mandat n° 1, champ « subject »/,
    ],
    [{ agents: [other], end: [ending("2026-04-30")] }, /champ « role »/],
  ];
  for (const [enrolment, says] of wrong) {
    assert.match(refused(await write(enrolment), "bad-input").say.fr, says);
    assert.deepEqual(await everything(), before);
  }
});

test("two mandates of one file may not overlap for the same office", async () => {
  const { say } = refused(await write(lou(given(), given({ from: "2026-06-01" }))), "bad-input");
  assert.match(say.en, /^Agent no. 1, mandate no. 2, field "from"/);
  assert.equal((await written(lou(given({ to: "2026-06-01" }), given({ from: "2026-06-01" })))).length, 3);
});

test("each line of the audit says what was done, and names nobody", async () => {
  await house.asAdmin((client) => client.query("delete from gate.audit"));
  await written(lou(given()));
  await written({ agents: [], end: [ending("2026-06-01")] });
  const { rows } = await house.asAdmin((client) =>
    client.query("select role, act, detail, subject from gate.audit order by lane, seq"),
  );
  assert.deepEqual(
    rows.map(({ act }) => String(act)).sort((a, b) => a.localeCompare(b)),
    ["end-mandate", "enrol-agent", "give-mandate"],
  );
  assert.ok(rows.every(({ role }) => role === "registrar"));
  assert.ok(!JSON.stringify(rows).includes("Lou"));
});

test("the registrar opens no session, and changes neither name nor scope", async () => {
  await written(lou(given()));
  accepted(await openSession(gate(), account));
  for (const forbidden of [
    "select from gate.session",
    "update gate.agent set name = 'x'",
    "update gate.mandate set sectors = '{eole}'",
    "delete from gate.mandate",
  ]) {
    const tried = await gate().transact(registrar, async (tx) =>
      ok(await tx.run({ compile: () => ({ sql: forbidden, parameters: [] }) } as never)),
    );
    // A table may be out of reach as a whole, or show no row to this role.
    assert.ok(!tried.ok || tried.value === 0, forbidden);
  }
});
