import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createServer as createPort } from "node:net";
import { after, before, test } from "node:test";
import { ok } from "../../kernel/refusal.ts";
import { removeHome, scratchHome } from "../../testing/tools/scratch-cluster.ts";
import { cannot } from "./cannot.ts";
import { withClient } from "./cluster/admin.ts";
import { type Parts, startInstance } from "./instance.ts";
import { readPort } from "./port.ts";

let home = "";
before(() => {
  home = scratchHome();
});
after(() => removeHome(home));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createPort().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Parts that write down their order and answer one page. */
const recording = (order: string[]): Parts => ({
  migrate: async ({ admin }) => {
    await withClient(admin("street"), (client) => client.query("create schema if not exists street"));
    order.push("migrate");
    return ok(undefined);
  },
  load: async () => {
    order.push("load");
    return ok(undefined);
  },
  serve: async (_ground, { host, port }) => {
    order.push("serve");
    const server = createServer((_request, response) => response.end("here"));
    await new Promise<void>((resolve) => server.listen(port, host, resolve));
    const close = () =>
      new Promise<void>((resolve) => {
        order.push("close");
        server.closeAllConnections();
        server.close(() => resolve());
      });
    return ok({ close });
  },
  accounts: async () => ["someone"],
});

const env = async (port?: number) => ({ PORT: String(port ?? (await freePort())), TRAME_HOME: home });
const say = () => {};

test("an instance opens its parts in order, serves, and closes in the reverse order", async () => {
  const order: string[] = [];
  const started = await startInstance(recording(order), { env: await env(), say });
  assert.ok(started.ok);
  assert.equal(await fetch(started.value.url).then((answer) => answer.text()), "here");
  await Promise.all([started.value.stop(), started.value.stop()]);
  assert.deepEqual(order, ["migrate", "load", "serve", "close"]);
});

test("a taken port is refused with one sentence, and the home is free again", async () => {
  const port = await freePort();
  const taken = createPort().listen(port, "127.0.0.1");
  const refused = await startInstance(recording([]), { env: await env(port), say });
  assert.ok(!refused.ok);
  assert.match(refused.refusal.say.en, new RegExp(`^Port ${port} is already taken`));
  taken.close();
  const started = await startInstance(recording([]), { env: await env(), say });
  assert.ok(started.ok);
  await started.value.stop();
});

test("a part that refuses ends the start with its own sentence and nothing left running", async () => {
  const order: string[] = [];
  const parts: Parts = { ...recording(order), load: async () => cannot("non", "no") };
  const refused = await startInstance(parts, { env: await env(), say });
  assert.ok(!refused.ok);
  assert.equal(refused.refusal.say.en, "no");
  assert.deepEqual(order, ["migrate"]);
  const again = await startInstance(recording([]), { env: await env(), say });
  assert.ok(again.ok, "the home was freed");
  await again.value.stop();
});

test("PORT is a whole number from 1 to 65535", () => {
  assert.deepEqual(readPort(undefined), ok(3000));
  assert.deepEqual(readPort("8080"), ok(8080));
  for (const raw of ["0", "65536", "80.5", "http", "-1", "999999"])
    assert.equal(readPort(raw).ok, false, raw);
});
