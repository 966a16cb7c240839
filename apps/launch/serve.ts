/** `npm run serve [-- --rooms street,care]`: an instance that is not a demonstration, with all rooms or only some. */
import { ok } from "../../kernel/refusal.ts";
import type { RoomName } from "../../kernel/words.ts";
import { serve } from "../api/serve.ts";
import { readProviders } from "../api/sign-in/settings.ts";
import { migrateHouse } from "../house/migrate.ts";
import { openHouse } from "../house/open.ts";
import type { Parts } from "./instance.ts";
import { migrateRefusal } from "./migrate-refusal.ts";
import { readRooms } from "./read-rooms.ts";
import { run } from "./run.ts";
import { houseSettings } from "./with-house.ts";

const parts = (rooms: readonly RoomName[]): Parts => ({
  migrate: (ground) => migrateRefusal(() => migrateHouse(houseSettings(ground, false))),
  load: async () => ok(null),
  accounts: async () => [],
  serve: async (ground, { host, port }) => {
    const providers = readProviders(ground.env);
    if (!providers.ok) return providers;
    const house = openHouse({ ...houseSettings(ground, false), only: [...rooms, "gate"] });
    const origin = ground.env["TRAME_ORIGIN"] ?? `http://${host}:${port}`;
    const signIn = { providers: providers.value, demonstration: false, home: ground.home };
    return ok(await serve({ house, origin, signIn, host, port, home: ground.home, log: true }));
  },
});

const rooms = readRooms(process.argv.slice(2));
if (rooms.ok) process.exit(await run(parts(rooms.value), process.env));
console.error(`Trame : ${rooms.refusal.say.fr}\nTrame: ${rooms.refusal.say.en}`);
process.exit(1);
