/** `npm run serve [-- --rooms street,care]`: an instance that is not a demonstration, with all rooms or only some. */
import { parseArgs } from "node:util";
import { ok, type Result } from "../../kernel/refusal.ts";
import { isRoomName, type RoomName, roomNames } from "../../kernel/words.ts";
import { serve } from "../api/serve.ts";
import { readProviders } from "../api/sign-in/settings.ts";
import { migrateHouse } from "../house/migrate.ts";
import { openHouse } from "../house/open.ts";
import { cannot } from "./cannot.ts";
import type { Parts } from "./instance.ts";
import { migrateRefusal } from "./migrate-refusal.ts";
import { run } from "./run.ts";
import { houseSettings } from "./with-house.ts";

const readRooms = (words: readonly string[]): Result<readonly RoomName[]> => {
  const { values } = parseArgs({ args: words.filter((word) => word !== "--"), options: { rooms: { type: "string" } }, strict: false });
  const asked = typeof values.rooms === "string" ? values.rooms.split(",").map((name) => name.trim()) : [...roomNames];
  const unknown = asked.filter((name) => !isRoomName(name));
  if (unknown.length === 0) return ok(asked as RoomName[]);
  const list = roomNames.join(", ");
  return cannot(`--rooms : « ${unknown.join(", ")} » n'est pas une pièce. Choisissez parmi : ${list}.`, `--rooms: "${unknown.join(", ")}" is not a room. Choose among: ${list}.`);
};

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
