/** How many messages a second pass a door, and how long after the commit of an act its message is applied. */

import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { startBackground } from "../../apps/api/background.ts";
import { withClient } from "../../apps/launch/cluster/admin.ts";
import { carryDoor } from "../../doors/carry/carry.ts";
import { doorOf } from "../../doors/catalogue.ts";
import { dayInParis } from "../../kernel/dates.ts";
import { runAct } from "../../kernel/run/run-act.ts";
import { street } from "../../rooms/street/index.ts";
import { accepted } from "../../testing/expect.ts";
import { mandateFor } from "../../testing/mandates.ts";
import { actNamed } from "../../testing/rooms/named.ts";
import type { EmptyHouse, Ground } from "../ground.ts";
import type { Measure } from "../measure.ts";
import { inTurn, timeOf } from "../samples.ts";

const batches = 10;
const perBatch = 100;
const delays = 40;

const litter = doorOf("street-to-ground.litter");
const outreach = mandateFor("street", "outreach", { sectors: ["stalingrad"] });

const reporter =
  ({ house }: EmptyHouse) =>
  async (): Promise<string> => {
    const input = {
      day: dayInParis(new Date()),
      sector: "stalingrad",
      spot: "Sous le métro",
      kind: "pipes",
      count: 3,
    };
    const reported = accepted(
      await runAct(house.room("street"), outreach, actNamed(street, "report-litter"), input),
    );
    return (reported as { id: string }).id;
  };

const throughput = async (on: EmptyHouse): Promise<number[]> => {
  const report = reporter(on);
  const rates: number[] = [];
  for (let batch = 0; batch < batches; batch++) {
    await inTurn(perBatch, report);
    const took = await timeOf(() =>
      carryDoor(litter, on.house.room("street"), on.house.room("ground"), perBatch),
    );
    rates.push((perBatch * 1000) / took);
  }
  return rates;
};

/** From the answer to the act until the receiver's row can be read. */
const delay = (on: EmptyHouse, { say }: Ground): Promise<number[]> =>
  withClient(on.admin, async (client) => {
    const report = reporter(on);
    const background = startBackground(on.house, on.home, (error) => say(String(error)));
    const arrived = async (id: string) => {
      for (;;) {
        const { rowCount } = await client.query("select from ground.litter_found where id = $1", [id]);
        if (rowCount === 1) return;
        await sleep(1);
      }
    };
    try {
      const values: number[] = [];
      for (let time = 0; time < delays; time++) {
        // Acts come when they come: one right after another would always find the carrier awake.
        await sleep(randomInt(1500));
        const id = await report();
        values.push(await timeOf(() => arrived(id)));
      }
      return values;
    } finally {
      await background.close();
    }
  });

export const doors: Measure = {
  name: "doors",
  async *run(ground) {
    const on = await ground.empty();
    yield { bench: "door throughput, one door", unit: "messages/s", values: await throughput(on) };
    yield { bench: "door delay, from the act to the receiver", unit: "ms", values: await delay(on, ground) };
  },
};
