/** The parts of a demonstration instance: a house that is loaded with the fictional city when it is empty. */
import { serve } from "../apps/api/serve.ts";
import { readProviders } from "../apps/api/sign-in/settings.ts";
import { migrateHouse } from "../apps/house/migrate.ts";
import { openHouse } from "../apps/house/open.ts";
import type { Ground, Parts } from "../apps/launch/instance.ts";
import { migrateRefusal } from "../apps/launch/migrate-refusal.ts";
import { houseSettings } from "../apps/launch/with-house.ts";
import { dayInParis } from "../kernel/dates.ts";
import { ok } from "../kernel/refusal.ts";
import { accounts } from "./city/accounts.ts";
import { loadWhenEmpty } from "./load-when-empty.ts";

const settingsOf = (ground: Ground) => houseSettings(ground, true);

const accountLine = ({ login, name, mandates }: (typeof accounts)[number]): string =>
  `  ${login.padEnd(22)} ${name.padEnd(24)} ${mandates.map(({ room, role }) => `${room}/${role}`).join(", ")}`;

/** What `npm start` puts together. */
export const demonstrationParts: Parts = {
  migrate: async (ground) => migrateRefusal(() => migrateHouse(settingsOf(ground))),
  load: (ground) => loadWhenEmpty(ground, dayInParis(new Date())),
  accounts: async () => ["Demonstration accounts (fictional people):", ...accounts.map(accountLine)],
  serve: async (ground, { host, port }) => {
    const providers = readProviders(ground.env);
    if (!providers.ok) return providers;
    const house = openHouse(settingsOf(ground));
    const signIn = { providers: providers.value, demonstration: true, home: ground.home };
    const log = ground.env["TRAME_LOG"] === "1";
    return ok(
      await serve({ house, origin: `http://${host}:${port}`, signIn, host, port, home: ground.home, log }),
    );
  },
};
