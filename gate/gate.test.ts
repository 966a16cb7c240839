import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { serviceMandate } from "../kernel/claim.ts";
import { ok } from "../kernel/refusal.ts";
import { accepted, refused } from "../testing/expect.ts";
import { type TestHouse, testHouse } from "../testing/house.ts";
import { agentOf, enrol, mandateOf } from "../testing/session.ts";
import { endMandates } from "./demo.ts";
import {
  closeSession,
  demonstrationAccounts,
  demonstrationIssuer,
  findSession,
  newToken,
  openSession,
  type Session,
  setLanguage,
  startSignIn,
  switchMandate,
  takeSignIn,
  toMandate,
} from "./index.ts";

let house: TestHouse;
const morning = new Date("2026-05-06T06:00:00Z");
before(async () => {
  house = await testHouse({ now: morning });
  const two = [
    { room: "steering", role: "pilot", agency: "ville" },
    { room: "ground", role: "agent", agency: "ville", sectors: ["eole"], to: "2026-06-01" },
  ] as const;
  await enrol(house, { login: "ville", name: "Dominique Lavoir", mandates: two });
  const officer = { room: "police", role: "officer", agency: "pp" } as const;
  await enrol(house, { login: "police", name: "Morgan Sémaphore", mandates: [officer] });
  const gone = { room: "street", role: "outreach", agency: "gone", to: "2026-05-06" } as const;
  await enrol(house, { login: "gone", name: "Lou Passage", mandates: [gone] });
});
beforeEach(() => {
  house.clock.now = morning;
});
after(() => house.close());

const gate = () => house.room("gate");
const open = async (login: string) =>
  accepted(await openSession(gate(), { issuer: demonstrationIssuer, subject: login }));
const find = async (cookie: string) => accepted(await findSession(gate(), cookie));
const session = async (login: string): Promise<{ cookie: string; session: Session }> => {
  const { cookie } = await open(login);
  const found = await find(cookie);
  assert.ok(found);
  return { cookie, session: found };
};
const later = (minutes: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000);
};
const trace = async (act: string, subject: string): Promise<number> => {
  const { rowCount } = await house.asAdmin((client) =>
    client.query("select from gate.audit where act = $1 and subject like $2", [act, subject]),
  );
  return rowCount ?? 0;
};

test("a session says who is there, under the first of their mandates, and what the room will be told", async () => {
  const { session: mine } = await session("ville");
  assert.equal(mine.agent.name, "Dominique Lavoir");
  assert.equal(mine.language, "fr");
  assert.deepEqual(
    mine.mandates.map(({ id }) => id),
    [mandateOf("ville", 1), mandateOf("ville", 2)],
  );
  assert.equal(mine.mandate.roleTitle.fr.length > 0, true);
  assert.deepEqual(mine.mandates[0], mine.mandate);
  assert.ok(!("agent" in mine.mandate), "whose it is stands in the session, once");
  const told = toMandate(mine);
  assert.equal(told.room, "steering");
  assert.equal(told.agent, agentOf("ville"));
  assert.equal(told.mandate, mandateOf("ville", 1));
  assert.equal(await trace("sign-in", `agent ${agentOf("ville")}`), 1);
});

test("what the database keeps of a session does not open it", async () => {
  const { cookie, session: mine } = await session("police");
  assert.notEqual(mine.tokenHash, cookie);
  assert.equal(await find(mine.tokenHash), null);
  const { rows } = await house.asAdmin((client) =>
    client.query("select to_jsonb(s)::text as all from gate.session s"),
  );
  assert.ok(rows.every((row) => !row.all.includes(cookie)));
});

test("a forged cookie opens nothing", async () => {
  await session("police");
  for (const forged of ["", "x", newToken(), "a".repeat(43), "' or true --", `${newToken()}x`])
    assert.equal(await find(forged), null, forged);
});

test("a session ends two hours after its last use, and twelve after it was opened", async () => {
  const idle = await open("police");
  later(119);
  assert.ok(await find(idle.cookie));
  later(119);
  assert.ok(await find(idle.cookie), "each use counts");
  later(120);
  assert.equal(await find(idle.cookie), null);

  house.clock.now = morning;
  const busy = await open("police");
  for (let hour = 1; hour < 12; hour++) {
    later(60);
    assert.ok(await find(busy.cookie), `after ${hour} h`);
  }
  later(60);
  assert.equal(await find(busy.cookie), null);
});

test("use is written down once a minute at most", async () => {
  const { cookie, session: mine } = await session("police");
  const seen = async () => {
    const { rows } = await house.asAdmin((client) =>
      client.query("select seen_at, xmin::text from gate.session where token_hash = $1", [mine.tokenHash]),
    );
    return rows[0] as { seen_at: Date; xmin: string };
  };
  const first = await seen();
  house.clock.now = new Date(morning.getTime() + 59_000);
  await find(cookie);
  assert.deepEqual(await seen(), first);
  house.clock.now = new Date(morning.getTime() + 61_000);
  await find(cookie);
  assert.equal((await seen()).seen_at.getTime(), morning.getTime() + 61_000);
});

test("a mandate that ends takes its sessions with it, and is no longer offered", async () => {
  const { cookie, session: mine } = await session("ville");
  accepted(await switchMandate(gate(), mine, mandateOf("ville", 2)));
  assert.equal((await find(cookie))?.mandate.room, "ground");
  const loader = serviceMandate("gate", "loader");
  const end = (day: string) =>
    gate().transact(loader, async (tx) => ok(await endMandates(tx, [mandateOf("ville", 2)], day)));
  assert.equal(accepted(await end("2026-05-06")), 1);
  assert.equal(await find(cookie), null);
  assert.equal((await session("ville")).session.mandates.length, 1);
  accepted(await end("2026-06-01"));
  assert.equal((await find(cookie))?.mandate.room, "ground", "nothing but the mandate had ended");
  // Half past midnight in Paris, on the first day on which it no longer holds.
  house.clock.now = new Date("2026-05-31T22:30:00Z");
  assert.equal((await session("ville")).session.mandates.length, 1);
});

test("nobody known, or nothing held: refused with a sentence, and traced without naming", async () => {
  const ask = (issuer: string, subject: string) => openSession(gate(), { issuer, subject });
  refused(await ask(demonstrationIssuer, "nobody"), "not-allowed");
  refused(await ask("https://elsewhere.example", "ville"), "not-allowed");
  assert.equal(await trace("refuse sign-in", "unknown %"), 2);
  const { say } = refused(await ask(demonstrationIssuer, "gone"), "not-allowed");
  assert.match(say.fr, /mandat/);
  assert.equal(await trace("refuse sign-in", `agent ${agentOf("gone")}`), 1);
});

test("a session takes another mandate of its agent, never one of somebody else", async () => {
  const { cookie, session: mine } = await session("ville");
  for (const stranger of [mandateOf("police", 1), mandateOf("gone", 1), "not an identifier", ""])
    refused(await switchMandate(gate(), mine, stranger), "not-allowed");
  assert.equal((await find(cookie))?.mandate.id, mandateOf("ville", 1));
  assert.equal(accepted(await switchMandate(gate(), mine, mandateOf("ville", 2))).room, "ground");
  const now = await find(cookie);
  assert.deepEqual(now?.mandate.sectors, ["eole"]);
  assert.equal(await trace("switch-mandate", `mandate ${mandateOf("police", 1)}`), 0);
});

test("the database itself refuses a session under somebody else's mandate", async () => {
  const { session: mine } = await session("ville");
  await assert.rejects(
    house.asAdmin((client) =>
      client.query("update gate.session set mandate_id = $2 where token_hash = $1", [
        mine.tokenHash,
        mandateOf("police", 1),
      ]),
    ),
    /foreign key/,
  );
});

test("nobody closes or moves a session of somebody else", async () => {
  const { cookie, session: theirs } = await session("police");
  const { session: mine } = await session("ville");
  const disguised = { ...mine, tokenHash: theirs.tokenHash };
  accepted(await closeSession(gate(), disguised));
  refused(await switchMandate(gate(), disguised, mandateOf("ville", 2)), "not-signed-in");
  assert.equal((await find(cookie))?.mandate.id, mandateOf("police", 1));
});

test("a closed session opens nothing, and cannot be moved or closed again with a trace", async () => {
  const { cookie, session: mine } = await session("police");
  const before = await trace("sign-out", "%");
  accepted(await closeSession(gate(), mine));
  accepted(await closeSession(gate(), mine));
  assert.equal(await trace("sign-out", "%"), before + 1);
  assert.equal(await find(cookie), null);
  refused(await switchMandate(gate(), mine, mandateOf("police", 1)), "not-signed-in");
  refused(await setLanguage(gate(), mine, "en"), "not-signed-in");
});

test("the language chosen holds for this session and the next", async () => {
  const { cookie, session: mine } = await session("ville");
  accepted(await setLanguage(gate(), mine, "en"));
  assert.equal((await find(cookie))?.language, "en");
  assert.equal((await session("ville")).session.language, "en");
  assert.equal((await session("police")).session.language, "fr");
});

test("a way back from a provider serves once, in the browser that left, within ten minutes", async () => {
  const start = { state: newToken(), browser: newToken(), provider: "proconnect", nonce: "n", verifier: "v" };
  accepted(await startSignIn(gate(), start));
  refused(await takeSignIn(gate(), { ...start, browser: newToken() }), "wrong-state");
  refused(await takeSignIn(gate(), { ...start, state: newToken() }), "wrong-state");
  assert.equal(accepted(await takeSignIn(gate(), start)).provider, "proconnect");
  refused(await takeSignIn(gate(), start), "wrong-state");
  const slow = { ...start, state: newToken() };
  accepted(await startSignIn(gate(), slow));
  later(10);
  refused(await takeSignIn(gate(), slow), "wrong-state");
});

test("accounts without proof exist in a demonstration only, and its loader too", async () => {
  const logins = accepted(await demonstrationAccounts(gate()))?.map(({ login, mandates }) => [
    login,
    mandates.length,
  ]);
  assert.deepEqual(logins, [
    ["ville", 2],
    ["gone", 0],
    ["police", 1],
  ]);
  await house.asAdmin((client) => client.query("update gate.instance set demonstration = false"));
  try {
    assert.equal(accepted(await demonstrationAccounts(gate())), null);
    const mandates = [{ room: "police", role: "officer", agency: "pp" }] as const;
    await assert.rejects(enrol(house, { login: "late", name: "Late", mandates }), /not-allowed/);
  } finally {
    await house.asAdmin((client) => client.query("update gate.instance set demonstration = true"));
  }
});
