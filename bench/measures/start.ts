/** How long a start takes: on a fresh home, with the loading of the demonstration; and on the same home again. */
import type { Measure } from "../measure.ts";

const warmStarts = 5;

/** Without the installation of npm packages, which depends on the network. */
export const start: Measure = {
  name: "start",
  async *run(ground) {
    const cold = await ground.city();
    yield { bench: "cold start, demonstration loaded", unit: "s", values: [cold.readyAfter / 1000] };
    const warm: number[] = [];
    for (let time = 0; time < warmStarts; time++) warm.push((await ground.restartCity()).readyAfter / 1000);
    yield {
      bench: "warm start",
      unit: "s",
      values: warm,
      against: { name: "cold start", values: [cold.readyAfter / 1000] },
    };
  },
};
