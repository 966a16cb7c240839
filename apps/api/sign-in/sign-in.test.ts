import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import fastify, { type FastifyInstance } from "fastify";
import { findSession } from "../../../gate/index.ts";
import { TestBrowser, type Visit } from "../../../testing/browser.ts";
import { accepted } from "../../../testing/expect.ts";
import { type TestHouse, testHouse } from "../../../testing/house.ts";
import { enrol, mandateOf, signInAs } from "../../../testing/session.ts";
import { openDesk } from "./open-for-test.ts";
import { signIn } from "./sign-in.ts";

let house: TestHouse;
let app: FastifyInstance;
let origin: string;
before(async () => {
  // The provider's tokens are dated by the real clock.
  house = await testHouse({ now: new Date() });
  const officer = { room: "police", role: "officer", agency: "pp" } as const;
  const producer = { room: "steering", role: "producer", agency: "pp" } as const;
  await enrol(house, { login: "police", name: "Morgan <Sémaphore>", mandates: [officer, producer] });
  await enrol(house, {
    login: "ville",
    name: "Dominique Lavoir",
    mandates: [{ room: "steering", role: "pilot", agency: "ville" }],
  });
  ({ app, origin } = await openDesk(house.room("gate"), house.settings.home));
});
after(async () => {
  await app.close();
  await house.close();
});

const toAccounts = async (browser: TestBrowser): Promise<Visit> => {
  const visit = await browser.go("/sign-in/start?provider=demonstration&lang=fr");
  assert.equal(visit.status, 200, visit.body);
  return visit;
};
const actionOf = ({ body }: Visit): string => /action="([^"]+)"/.exec(body)?.[1] ?? assert.fail("no form");
const sessionOf = async (browser: TestBrowser) =>
  accepted(await findSession(house.room("gate"), browser.cookie("trame_session") ?? ""));
const signedIn = async (login: string): Promise<TestBrowser> => {
  const browser = new TestBrowser(origin);
  await browser.submit(actionOf(await toAccounts(browser)), { login });
  return browser;
};

test("the first page offers the providers in both languages, without a script", async () => {
  const browser = new TestBrowser(origin);
  for (const [address, words] of [
    ["/sign-in", /Se connecter/],
    ["/sign-in?lang=en", /Sign in/],
  ] as const) {
    const { status, body, headers } = await browser.once(address);
    assert.equal(status, 200);
    assert.match(body, words);
    assert.match(body, /provider=demonstration/);
    assert.doesNotMatch(body, /<script/i);
    assert.equal(headers.get("cache-control"), "no-store");
  }
});

test("a whole sign-in: provider, account, code, session, desk", async () => {
  const browser = new TestBrowser(origin);
  const accounts = await toAccounts(browser);
  assert.match(accounts.body, /Morgan &lt;Sémaphore&gt;|Morgan &#60;Sémaphore&#62;/);
  assert.doesNotMatch(accounts.body, /<script/i);
  const leave = new URL(browser.hops.find((hop) => hop.includes("/demo-idp/auth?")) ?? "");
  assert.equal(leave.searchParams.get("code_challenge_method"), "S256");
  assert.ok(leave.searchParams.get("nonce") && leave.searchParams.get("state"));

  const end = await browser.submit(actionOf(accounts), { login: "police" });
  assert.equal(end.body, "the desk");
  assert.ok(browser.hops.some((hop) => hop.startsWith(`${origin}/sign-in/return?code=`)));
  const session = await sessionOf(browser);
  assert.equal(session?.agent.name, "Morgan <Sémaphore>");
  assert.equal(session?.mandate.id, mandateOf("police", 1));
});

test("the session's cookie is closed to scripts and to other sites", async () => {
  const browser = new TestBrowser(origin);
  const accounts = await toAccounts(browser);
  let visit = await browser.once(actionOf(accounts), {
    method: "POST",
    headers: { origin },
    body: new URLSearchParams({ login: "ville" }),
  });
  while (!visit.url.includes("/sign-in/return"))
    visit = await browser.once(visit.headers.get("location") ?? "");
  const cookie = visit.headers.getSetCookie().find((line) => line.startsWith("trame_session="));
  assert.match(cookie ?? "", /Path=\/;.*HttpOnly.*SameSite=Lax/);
  assert.doesNotMatch(cookie ?? "", /Secure/);
});

test("behind a proxy that ends https, cookies are marked so and the provider is asked without the network", async () => {
  const behind = fastify();
  const settings = {
    gate: house.room("gate"),
    providers: [],
    demonstration: true,
    home: house.settings.home,
  };
  await signIn(behind, { ...settings, origin: "https://trame.example" });
  const leave = await behind.inject("/sign-in/start?provider=demonstration");
  assert.match(leave.headers.location ?? "", /^https:\/\/trame\.example\/demo-idp\/auth\?/);
  assert.match(String(leave.headers["set-cookie"]), /^trame_sign_in=.*HttpOnly; Secure; SameSite=Lax/);
  await behind.close();
});

test("the way back serves once: replayed, or opened in another browser, it opens nothing", async () => {
  const browser = await signedIn("police");
  const back = browser.hops.find((hop) => hop.includes("/sign-in/return")) ?? "";
  const replayed = await browser.once(back);
  assert.equal(replayed.status, 409);
  assert.match(replayed.body, /Recommencez/);

  const victim = new TestBrowser(origin);
  const attacker = new TestBrowser(origin);
  let visit = await attacker.once(actionOf(await toAccounts(attacker)), {
    method: "POST",
    headers: { origin },
    body: new URLSearchParams({ login: "police" }),
  });
  while (!(visit.headers.get("location") ?? "").includes("/sign-in/return"))
    visit = await attacker.once(visit.headers.get("location") ?? "");
  assert.equal((await victim.once(visit.headers.get("location") ?? "")).status, 409);
  assert.equal(victim.cookie("trame_session"), undefined);
});

test("a forged answer of the provider opens nothing", async () => {
  const browser = new TestBrowser(origin);
  await toAccounts(browser);
  const state = new URL(browser.hops.find((hop) => hop.includes("/demo-idp/auth?")) ?? "").searchParams.get(
    "state",
  );
  const forged = await browser.once(`/sign-in/return?code=forged&state=${state}&iss=${origin}/demo-idp`);
  assert.equal(forged.status, 503);
  assert.match(forged.body, /identité/);
  assert.equal(browser.cookie("trame_session"), undefined);
});

test("an account that is not on the list, or that lost its mandates, is refused with a sentence", async () => {
  const browser = new TestBrowser(origin);
  const accounts = await toAccounts(browser);
  const refused = await browser.submit(actionOf(accounts), { login: "nobody" });
  assert.equal(refused.status, 404);
  assert.match(refused.body, /Introuvable/);

  const past = { room: "street", role: "outreach", agency: "gone", to: "2024-01-01" } as const;
  await enrol(house, { login: "gone", name: "Lou Passage", mandates: [past] });
  const gone = await browser.submit(actionOf(await toAccounts(browser)), { login: "gone" });
  assert.equal(gone.status, 403);
  assert.match(gone.body, /Aucun de vos mandats/);
  assert.equal(browser.cookie("trame_session"), undefined);
});

test("an agent whom the provider vouches for and Trame does not know is refused with a sentence", async () => {
  const browser = new TestBrowser(origin);
  const passing = { room: "police", role: "officer", agency: "pp" } as const;
  await enrol(house, { login: "passing", name: "Passing", mandates: [passing] });
  const accounts = await toAccounts(browser);
  let visit = await browser.once(actionOf(accounts), {
    method: "POST",
    headers: { origin },
    body: new URLSearchParams({ login: "passing" }),
  });
  await house.asAdmin(async (client) => {
    await client.query(
      "delete from gate.mandate where agent_id in (select id from gate.agent where subject = 'passing')",
    );
    await client.query("delete from gate.agent where subject = 'passing'");
  });
  while (visit.status === 303) visit = await browser.once(visit.headers.get("location") ?? "");
  assert.equal(visit.status, 403);
  assert.match(visit.body, /pas connu de Trame/);
});

test("a mandate is switched, a language chosen, a session closed; none of it from another site", async () => {
  const browser = await signedIn("police");
  const second = { mandate: mandateOf("police", 2) };
  for (const headers of [
    { origin: "https://elsewhere.example" },
    { "sec-fetch-site": "cross-site", origin },
    { origin: "null" },
  ] as Record<string, string>[]) {
    assert.equal((await browser.post("/api/mandate", second, headers)).status, 403);
    assert.equal((await browser.post("/api/sign-out", {}, headers)).status, 403);
  }
  assert.equal((await sessionOf(browser))?.mandate.id, mandateOf("police", 1));

  const theirs = await browser.post("/api/mandate", { mandate: mandateOf("ville", 1) });
  assert.equal(theirs.status, 403);
  assert.equal(JSON.parse(theirs.body).refusal.kind, "not-allowed");
  assert.equal((await browser.post("/api/mandate", { mandate: "x" })).status, 422);
  const switched = await browser.post("/api/mandate", second);
  assert.equal(JSON.parse(switched.body).value.room, "steering");

  assert.equal((await browser.post("/api/language", { language: "en" })).status, 200);
  assert.equal((await browser.post("/api/language", { language: "xx" })).status, 422);
  assert.equal((await sessionOf(browser))?.language, "en");

  const cookie = browser.cookie("trame_session") ?? "";
  assert.equal((await browser.post("/api/sign-out", {})).status, 200);
  assert.equal(browser.cookie("trame_session"), undefined);
  assert.equal(accepted(await findSession(house.room("gate"), cookie)), null);
  assert.equal((await browser.post("/api/mandate", second)).status, 401);
  assert.equal((await browser.post("/api/sign-out", {})).status, 200, "already out is out");
});

test("a plain form signs out too, and goes back to the first page", async () => {
  const browser = await signedIn("ville");
  const end = await browser.submit("/api/sign-out", {});
  assert.equal(new URL(end.url).pathname, "/sign-in");
  assert.equal(browser.cookie("trame_session"), undefined);
});

test("signing in again closes the session that was open", async () => {
  const browser = await signedIn("police");
  const former = browser.cookie("trame_session") ?? "";
  await browser.submit(actionOf(await toAccounts(browser)), { login: "ville" });
  assert.equal((await sessionOf(browser))?.agent.name, "Dominique Lavoir");
  assert.equal(accepted(await findSession(house.room("gate"), former)), null);
});

test("the other name of this machine leads to the address that Trame calls its own", async () => {
  const port = new URL(origin).port;
  const moved = await fetch(`http://localhost:${port}/sign-in/start?provider=demonstration`, {
    redirect: "manual",
  });
  assert.equal(moved.headers.get("location"), `${origin}/sign-in/start?provider=demonstration`);
});

test("an unknown provider is a sentence; one out of reach too", async () => {
  const browser = new TestBrowser(origin);
  const unknown = await browser.once("/sign-in/start?provider=nobody");
  assert.equal(unknown.status, 404);
  const dead = {
    name: "dead",
    title: { fr: "Muet", en: "Mute" },
    issuer: "https://127.0.0.1:9",
    clientId: "x",
    clientSecret: "y",
    parameters: {},
  };
  const other = await openDesk(house.room("gate"), house.settings.home, { providers: [dead] });
  try {
    const mute = await new TestBrowser(other.origin).once("/sign-in/start?provider=dead&lang=en");
    assert.equal(mute.status, 503);
    assert.match(mute.body, /Mute/);
  } finally {
    await other.app.close();
  }
});

test("outside a demonstration the local provider does not exist, whatever the settings say", async () => {
  const closed = await openDesk(house.room("gate"), house.settings.home, { demonstration: false });
  await house.asAdmin((client) => client.query("update gate.instance set demonstration = false"));
  const real = await openDesk(house.room("gate"), house.settings.home, { demonstration: true });
  await house.asAdmin((client) => client.query("update gate.instance set demonstration = true"));
  for (const desk of [closed, real]) {
    const browser = new TestBrowser(desk.origin);
    assert.doesNotMatch((await browser.once("/sign-in")).body, /demonstration/);
    assert.equal((await browser.once("/sign-in/start?provider=demonstration")).status, 404);
    for (const path of [
      "/demo-idp/auth",
      "/demo-idp/.well-known/openid-configuration",
      "/demo-idp/accounts/x",
    ])
      assert.equal((await browser.once(path)).status, 404, path);
    await desk.app.close();
  }
});

test("a session opened by the test helper is one that the routes accept", async () => {
  const ground = { room: "ground", role: "agent", agency: "ville", sectors: "all" } as const;
  const cookie = await signInAs(house, { login: "helper", name: "Helper", mandates: [ground] });
  const answer = await app.inject({ method: "POST", url: "/api/sign-out", headers: { cookie }, payload: {} });
  assert.equal(answer.statusCode, 200);
  assert.equal(accepted(await findSession(house.room("gate"), cookie.slice("trame_session=".length))), null);
});
