/** A disk that fills up costs nobody what was acknowledged, and is said in one sentence. */
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort, type Instance } from "../tools/instance.ts";
import { removeHome, scratchHome } from "../tools/scratch-cluster.ts";
import { type Load, startLoad } from "./load.ts";
import { mountSmallDisk } from "./small-disk.ts";
import { startCity } from "./start-city.ts";
import { verifyAll, waitForRest } from "./verify.ts";

const running: Instance[] = [];
const ends: (() => void)[] = [];
after(async () => {
  for (const instance of running) await instance.stop();
  for (const end of ends) end();
});

/** One line in each language and nothing else: no stack, no error code alone. */
const oneSentence = (said: string): void => {
  const lines = said.trimEnd().split("\n");
  const why = lines.filter((line) => !line.includes("…"));
  assert.equal(why.length, 2, said);
  assert.match(why[0] ?? "", /^Trame : .+\.$/);
  assert.match(why[1] ?? "", /^Trame: .+\.$/);
};

const until = async (met: () => boolean, what: string): Promise<void> => {
  for (const end = Date.now() + 30_000; !met(); await sleep(50)) assert.ok(Date.now() < end, what);
};

test("a start that may not write its files says so in one sentence, and works once it may", async () => {
  const home = scratchHome();
  ends.push(() => removeHome(home));
  const port = await freePort();
  // Files of 4 MB at most: a journal segment of PostgreSQL has 16.
  const refused = await startCity(home, port, ["sh", "-c", 'ulimit -f 8192; exec "$@"', "sh"]);
  assert.equal(await refused.ended, 1);
  oneSentence(refused.said());
  const started = await startCity(home, port);
  assert.ok(started.ready, started.said());
  running.push(started);
  assert.ok(started.city, "nothing of the first start is in the way");
});

const disk = mountSmallDisk(260);
if (disk) {
  ends.push(disk.remove);
  let load: Load | undefined;
  ends.unshift(() => load?.abandon());

  test("acts are refused with one sentence while the disk is full, and go on once it is not", async (context) => {
    const port = await freePort();
    const first = await startCity(disk.home, port);
    assert.ok(first.ready && first.city, first.said());
    running.push(first);
    load = startLoad(`http://127.0.0.1:${port}`, first.city);
    await sleep(500);
    disk.fill();
    await until(
      () => [...(load?.excuses ?? [])].some((say) => say.startsWith("The server's disk is full")),
      "nothing was refused",
    );
    const before = load.acknowledged.length;
    disk.empty();
    await until(() => (load?.acknowledged.length ?? 0) > before + 50, "acts never went on");
    await load.stop();
    assert.deepEqual(load.surprises.slice(0, 3), []);
    await waitForRest(disk.home);
    assert.equal(await first.stop(), 0);
    context.diagnostic([...load.excuses].join(" | "));
    context.diagnostic(JSON.stringify(await verifyAll(disk.home, load.acknowledged)));
  });

  test("a start on a full disk works, or is refused with one sentence; nothing is lost", async () => {
    disk.fill();
    const port = await freePort();
    const full = await startCity(disk.home, port);
    if (full.ready) assert.equal(await full.stop(), 0);
    else oneSentence(full.said());
    disk.empty();
    const started = await startCity(disk.home, port);
    assert.ok(started.ready, started.said());
    assert.equal(await started.stop(), 0);
    await verifyAll(disk.home, load?.acknowledged ?? []);
  });
}
