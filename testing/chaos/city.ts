/** Run as its own process: an instance put together as `npm start` does it, with a small city. Killed by its parent. */
import { serve } from "../../apps/api/serve.ts";
import { migrateHouse } from "../../apps/house/migrate.ts";
import { openHouse } from "../../apps/house/open.ts";
import type { Ground } from "../../apps/launch/instance.ts";
import { migrateRefusal } from "../../apps/launch/migrate-refusal.ts";
import { run } from "../../apps/launch/run.ts";
import { houseSettings } from "../../apps/launch/with-house.ts";
import { ok } from "../../kernel/refusal.ts";
import { fillWhenEmpty, type SmallCity } from "./small-city.ts";

const settingsOf = (ground: Ground) => houseSettings(ground, true);

/** One site for each worker that declares nights, so that none corrects another's. */
const sites = 8;
let city: SmallCity | undefined;

process.exit(
  await run(
    {
      migrate: (ground) => migrateRefusal(() => migrateHouse(settingsOf(ground))),
      load: async (ground) => {
        city = await fillWhenEmpty(ground, sites);
        return ok(null);
      },
      accounts: async () => (city ? [JSON.stringify(city)] : []),
      serve: async (ground, { host, port }) => {
        const house = openHouse(settingsOf(ground));
        const signIn = { providers: [], demonstration: true, home: ground.home };
        return ok(
          await serve({ house, origin: `http://${host}:${port}`, signIn, host, port, home: ground.home }),
        );
      },
    },
    process.env,
  ),
);
