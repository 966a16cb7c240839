/** How fast the demonstration city is written, walls and policies included. */
import { migrateHouse } from "../../apps/house/migrate.ts";
import { demonstrationDay, loadDemonstration } from "../../demo/load.ts";
import { usualSeed } from "../../demo/load-when-empty.ts";
import { dayInParis } from "../../kernel/dates.ts";
import { openScratchCluster } from "../../testing/tools/scratch-cluster.ts";
import type { Measure } from "../measure.ts";

export const load: Measure = {
  name: "load",
  async *run({ say }) {
    const cluster = await openScratchCluster();
    try {
      const settings = { home: cluster.home, admin: () => cluster.admin, demonstration: true };
      const migrating = performance.now();
      await migrateHouse(settings);
      yield {
        bench: "migration of an empty database",
        unit: "s",
        values: [(performance.now() - migrating) / 1000],
      };
      say("loading the demonstration city");
      const { rows, seconds } = await loadDemonstration(settings, {
        seed: usualSeed,
        today: demonstrationDay(dayInParis(new Date())),
      });
      yield { bench: "demonstration load, whole", unit: "s", values: [seconds] };
      yield { bench: "demonstration load", unit: "rows/s", values: [rows / seconds] };
    } finally {
      await cluster.remove();
    }
  },
};
