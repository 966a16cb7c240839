/**
 * Everything wrong that can be sent to every act and every view of every room, over HTTP: each is refused in a
 * sentence that names the field, in both languages, and nothing is saved.
 */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import { settle } from "../../apps/jobs/settle.ts";
import { roomOf } from "../../apps/rooms/registry.ts";
import type { Act, View } from "../../kernel/act.ts";
import { fieldsOf } from "../../kernel/parse/fields.ts";
import { roomNames } from "../../kernel/words.ts";
import { accounts } from "../city/accounts.ts";
import { type Agent, type Answered, agentOf } from "./agent.ts";
import { badBodies, goodBody, nobody, unusualTexts } from "./bad-bodies.ts";
import { badQueries, queryOf } from "./bad-queries.ts";
import { type CityServer, cityServer } from "./city-server.ts";
import { checkBadInput, checkRefusal } from "./refusal-shape.ts";
import { auditLines, tableCounts } from "./table-counts.ts";

let server: CityServer;
const agents = new Map<string, Promise<Agent>>();

/** Somebody of the city who may do it. */
const agentFor = ({ room, roles, name }: Act | View): Promise<Agent> => {
  const found = accounts.find(({ mandates }) =>
    mandates.some((one) => one.room === room && roles.includes(one.role)),
  );
  assert.ok(found, `nobody of the city may ${name} in ${room}`);
  const key = `${found.login} ${room}`;
  const agent = agents.get(key) ?? agentOf(server, found.login, room);
  agents.set(key, agent);
  return agent;
};

const addressOf = ({ room, name }: Act | View): string => `/api/${room}/${name}`;

/** Checks what may be accepted or refused: a refusal is one that people can read, an acceptance says so. */
const checkEither = (answered: Answered, about: string): void => {
  if (answered.status !== 200) checkRefusal(answered, about);
};

/** Runs `work` and checks that no table has a row more or less. */
const savingNothing = async (work: () => Promise<void>): Promise<void> => {
  await settle(server.house);
  const before = await tableCounts(server.house);
  await work();
  assert.deepEqual(await tableCounts(server.house), before);
};

before(async () => {
  server = await cityServer();
});
after(() => server.close());

for (const room of roomNames)
  describe(`bad input in ${room}`, () => {
    const { acts, views } = roomOf(room);
    // Signing in is saved: everybody is there before anything is counted.
    before(async () => {
      for (const declared of [...acts, ...views]) await agentFor(declared);
    });

    test("a wrong answer to any field of any act is refused by name, and nothing is saved", () =>
      savingNothing(async () => {
        for (const act of acts) {
          assert.ok(act.input.safeParse(goodBody(act.input)).success, `${act.name}: the good body is good`);
          const agent = await agentFor(act);
          for (const { why, field, body } of badBodies(act.input))
            checkBadInput(await agent.post(addressOf(act), body), field, `${act.name}, ${why}`);
        }
      }));

    test("a body that is not an object of JSON is refused, and nothing is saved", () =>
      savingNothing(async () => {
        for (const act of acts) {
          const agent = await agentFor(act);
          for (const body of [
            "[]",
            "null",
            "42",
            '"x"',
            "{",
            "",
            '{"__proto__":{}}',
            '{"constructor":{"prototype":{}}}',
            "\u0000",
          ])
            checkRefusal(await agent.post(addressOf(act), body), `${act.name} ${body}`);
          for (const type of ["text/plain", "application/xml", "multipart/form-data; boundary=x"])
            checkRefusal(
              await agent.post(addressOf(act), "{}", { "content-type": type }),
              `${act.name} ${type}`,
            );
        }
      }));

    test("a wrong answer to any question of any view is refused by name", () =>
      savingNothing(async () => {
        for (const view of views) {
          const agent = await agentFor(view);
          for (const { why, field, query } of badQueries(view.query))
            checkBadInput(await agent.get(`${addressOf(view)}?${query}`), field, `${view.name}, ${why}`);
        }
      }));

    test("an act at another room's address, or that does not exist, leads nowhere", () =>
      savingNothing(async () => {
        const other = room === "street" ? "court" : "street";
        for (const act of acts) {
          const agent = await agentFor(act);
          const body = goodBody(act.input);
          for (const address of [
            `/api/${other}/${act.name}`,
            `/api/${room}/${act.name}x`,
            `/api/${act.name}`,
          ])
            assert.equal(checkRefusal(await agent.post(address, body), address).kind, "not-found");
        }
      }));

    test("what names nothing, runs backwards or is written unusually is kept or refused in words, never broken on", async () => {
      for (const act of acts) {
        const agent = await agentFor(act);
        const good = goodBody(act.input);
        const fields = fieldsOf(act.input);
        const texts = fields.filter(({ kind, maxLength = 0 }) => kind.endsWith("text") && maxLength > 40);
        const days = fields.filter(({ kind }) => kind === "day");
        const backwards = Object.fromEntries(days.map(({ name }, at) => [name, `2026-05-${20 - at}`]));
        checkEither(await agent.post(addressOf(act), good), `${act.name}, of nothing`);
        if (days.length > 1)
          checkRefusal(await agent.post(addressOf(act), { ...good, ...backwards }), `${act.name}, backwards`);
        for (const text of unusualTexts) {
          const body = { ...good, ...Object.fromEntries(texts.map(({ name }) => [name, text])) };
          if (texts.length > 0) checkEither(await agent.post(addressOf(act), body), `${act.name}, ${text}`);
        }
      }
      for (const view of views) {
        const agent = await agentFor(view);
        for (const query of ["", queryOf(goodBody(view.query)), "from=2026-05-02&until=2026-05-01"])
          checkEither(await agent.get(`${addressOf(view)}?${query}`), `${view.name}?${query}`);
      }
    });

    test("the same submission twice is done once; its number under other words is refused", async () => {
      for (const act of acts) {
        const agent = await agentFor(act);
        const headers = { "idempotency-key": randomUUID() };
        const send = (body: unknown) => agent.post(addressOf(act), body, headers);
        const good = goodBody(act.input);
        const first = await send(good);
        const audited = await auditLines(server.house, room);
        const second = await send(good);
        assert.deepEqual([second.status, second.body], [first.status, first.body], act.name);
        assert.equal(await auditLines(server.house, room), audited, act.name);
        const [day] = fieldsOf(act.input).filter(({ kind }) => kind === "day");
        if (first.status === 200 && day)
          assert.equal(
            checkRefusal(await send({ ...good, [day.name]: "2026-05-05" }), act.name).kind,
            "duplicate",
          );
      }
    });
  });

describe("bad input beside the rooms", () => {
  test("addresses of nothing, odd addresses and bodies too large are refused in words", async () => {
    const agent = await agentOf(server, "coordination");
    for (const address of [
      "/api/nowhere",
      "/api/steering/nothing",
      `/api/steering/review?id=${nobody}`,
      "/api/steering/review/x.pdf",
      `/api/steering/review/${nobody}.pdf`,
      `/api/steering/review/${nobody}.exe`,
      "/api/police/counts-template.csv",
      "/api/steering/%00",
      "/api/steering/%ff",
      "/api/steering/..%2f..%2fetc%2fpasswd",
      "/assets/../../package.json",
      "/points-d-etape/x.pdf?lang=zz",
    ]) {
      const { status, text } = await agent.get(address);
      assert.ok(status >= 400 && status < 500, `${address}: ${status}`);
      assert.doesNotMatch(text, /node_modules|at \w+ \(|\.ts:\d/, address);
    }
    const large = { on: "2026-05-06", title: "x".repeat(4_100_000) };
    assert.equal(
      checkRefusal(await agent.post("/api/steering/open-review", large), "too large").kind,
      "too-large",
    );
  });

  test("the commands of the session refuse what they do not know", async () => {
    const agent = await agentOf(server, "coordination");
    checkBadInput(await agent.post("/api/mandate", { mandate: "x" }), "mandate", "a malformed mandate");
    checkRefusal(await agent.post("/api/mandate", { mandate: nobody }), "a mandate of nothing");
    checkBadInput(await agent.post("/api/language", { language: "zz" }), "language", "an unknown language");
    checkRefusal(await agent.post("/api/language", "[]"), "a list for a language");
    for (const cookie of ["", "x", "a.b", "%00", "x".repeat(3000)]) {
      const answer = await fetch(`${server.url}/api/me`, { headers: { cookie: `trame_session=${cookie}` } });
      assert.equal(answer.status, 401, cookie.slice(0, 20));
    }
  });
});
