/**
 * Fifty deaths by `kill -9` at random moments under load, each followed by a plain start: nothing acknowledged is
 * lost, nothing is done twice, no door message is lost or doubled, the audit verifies. `TRAME_CHAOS_KILLS` changes
 * how many.
 */
import assert from "node:assert/strict";
import { randomInt } from "node:crypto";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort, type Instance } from "../tools/instance.ts";
import { removeHome, scratchHome } from "../tools/scratch-cluster.ts";
import { endsInstance, type Kill, kills, strike } from "./kills.ts";
import { type Load, startLoad } from "./load.ts";
import { type StartedCity, startCity } from "./start-city.ts";
import { verifyAll, waitForRest } from "./verify.ts";

const times = Number(process.env["TRAME_CHAOS_KILLS"] || 50);
/** When, in milliseconds after the instance was ready, it dies. */
const soonest = 50;
const latest = 1500;

let home = "";
let instance: Instance | undefined;
before(() => {
  home = scratchHome();
});
let load: Load | undefined;
after(async () => {
  load?.abandon();
  await instance?.stop();
  removeHome(home);
});

const start = async (port: number): Promise<StartedCity> => {
  const started = await startCity(home, port);
  assert.ok(started.ready, `no manual repair is ever needed:\n${started.said()}`);
  return started;
};

/** Kills, and starts again what does not come back by itself. */
const die = async (kill: Kill, living: Instance, port: number): Promise<Instance> => {
  const hit = strike(kill, living.pid);
  assert.ok(hit > 0 || kill === "backend", `${kill}: there was something to kill`);
  if (!endsInstance(kill)) return living;
  const code = await living.ended;
  if (kill === "postmaster") {
    assert.equal(code, 1);
    assert.match(
      living.said(),
      /The database has stopped\. Start again: nothing that was saved is lost\.\n$/,
    );
  }
  return start(port);
};

test(`${times} deaths under load`, { timeout: 600_000 }, async (context) => {
  const port = await freePort();
  const first = await start(port);
  instance = first;
  assert.ok(first.city, "the first start fills the house");
  load = startLoad(`http://127.0.0.1:${port}`, first.city);
  const began = performance.now();
  for (let death = 1; death <= times; death++) {
    await sleep(randomInt(soonest, latest));
    const kill = kills[death % kills.length] as Kill;
    instance = await die(kill, instance, port);
    if (death % 10 === 0) {
      const seconds = Math.round((performance.now() - began) / 1000);
      context.diagnostic(`${death} deaths in ${seconds} s, ${load.acknowledged.length} acts acknowledged`);
    }
  }
  await load.stop();
  assert.deepEqual(load.surprises.slice(0, 3), [], "every answer was either done or try again");
  const retried = load.acknowledged.filter(({ tries }) => tries > 1).length;
  assert.ok(
    times < 8 || retried > times / 4,
    `commands were under way when it died (${retried} were sent again)`,
  );
  await waitForRest(home);
  assert.equal(await instance.stop(), 0);
  const found = await verifyAll(home, load.acknowledged);
  context.diagnostic(
    `${load.acknowledged.length} acts, ${retried} of them sent again, ${JSON.stringify(found)}`,
  );
});
