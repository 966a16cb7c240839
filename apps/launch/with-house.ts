/** Opens the house of this home for one command: beside a running server, or alone. */
import { ok, type Result } from "../../kernel/refusal.ts";
import { type HouseSettings, migrateHouse } from "../house/migrate.ts";
import { type OpenHouse, openHouse } from "../house/open.ts";
import { homeOf } from "./checkout.ts";
import { openDatabase } from "./database.ts";
import type { Ground } from "./instance.ts";
import { migrateRefusal } from "./migrate-refusal.ts";
import { roomServers } from "./room-servers.ts";

/** How a house is reached from the ground it stands on. */
export const houseSettings = (
  ground: Pick<Ground, "home" | "admin">,
  demonstration: boolean,
): HouseSettings => ({
  home: ground.home,
  admin: ground.admin,
  demonstration,
});

/** What a command says of itself when it opens the house. */
export type WithHouse = {
  readonly env: NodeJS.ProcessEnv;
  /** Name of the command, shown to whoever is refused meanwhile. */
  readonly what: string;
  readonly demonstration: boolean;
  readonly say: Ground["say"];
  /** Done before the house opens, on an up-to-date database: the loading of the demonstration. */
  readonly prepare?: (ground: Ground) => Promise<Result<unknown>>;
};

/** Runs `work` on the open house, then closes everything, whatever happened. */
export const withHouse = async <T>(
  options: WithHouse,
  work: (house: OpenHouse, ground: Ground) => Promise<Result<T>>,
): Promise<Result<T>> => {
  const home = homeOf(options.env);
  const database = await openDatabase({
    home,
    env: options.env,
    what: options.what,
    join: true,
    onProgress: options.say,
  });
  if (!database.ok) return database;
  try {
    const admin = await roomServers(database.value.admin, options.env);
    if (!admin.ok) return admin;
    const ground: Ground = { home, env: options.env, admin: admin.value, say: options.say };
    const settings = houseSettings(ground, options.demonstration);
    const migrated = await migrateRefusal(() => migrateHouse(settings));
    if (!migrated.ok) return migrated;
    const prepared = options.prepare ? await options.prepare(ground) : ok(null);
    if (!prepared.ok) return prepared;
    const house = openHouse({ ...settings, poolSize: 4 });
    try {
      return await work(house, ground);
    } finally {
      await house.close();
    }
  } finally {
    database.value.leaving();
    await database.value.stop();
  }
};
