/** What measures stand on: a demonstration instance as `npm start` makes it, and an empty house. Never `.trame`. */
import { fileURLToPath } from "node:url";
import { migrateHouse } from "../apps/house/migrate.ts";
import { type OpenHouse, openHouse } from "../apps/house/open.ts";
import type { AdminSettings } from "../apps/launch/cluster/admin.ts";
import { withClient } from "../apps/launch/cluster/admin.ts";
import { freePort, type Instance, startInstance } from "../testing/tools/instance.ts";
import { openScratchCluster, removeHome, scratchHome } from "../testing/tools/scratch-cluster.ts";

const script = fileURLToPath(new URL("../demo/start.ts", import.meta.url));

/** A running instance that holds the demonstration city. */
export type City = {
  readonly origin: string;
  readonly home: string;
  readonly instance: Instance;
  readonly readyAfter: number;
};

/** An up-to-date house without a row, in a cluster of its own. */
export type EmptyHouse = { readonly house: OpenHouse; readonly home: string; readonly admin: AdminSettings };

export type Ground = {
  /** The demonstration; started on a fresh home the first time it is asked for. */
  city(): Promise<City>;
  /** Ends the demonstration and starts it again on the same home. */
  restartCity(): Promise<City>;
  empty(): Promise<EmptyHouse>;
  close(): Promise<void>;
  readonly say: (line: string) => void;
};

const startCity = async (home: string): Promise<City> => {
  const port = await freePort();
  const began = performance.now();
  const instance = await startInstance({ script, home, port });
  if (!instance.ready) throw new Error(`the demonstration did not start:\n${instance.said()}`);
  return { origin: `http://127.0.0.1:${port}`, home, instance, readyAfter: performance.now() - began };
};

const openEmpty = async (): Promise<EmptyHouse & { close(): Promise<void> }> => {
  const cluster = await openScratchCluster();
  const settings = { home: cluster.home, admin: () => cluster.admin, demonstration: true };
  await migrateHouse(settings);
  const house = openHouse(settings);
  const close = async () => {
    await house.close();
    await cluster.remove();
  };
  return { house, home: cluster.home, admin: cluster.admin, close };
};

/** Makes the ground; nothing is started before it is asked for. */
export const openGround = (say: Ground["say"]): Ground => {
  const home = scratchHome();
  let city: Promise<City> | undefined;
  let empty: ReturnType<typeof openEmpty> | undefined;
  const begin = () => {
    say("starting the demonstration on a fresh home");
    return startCity(home);
  };
  return {
    say,
    city: () => (city ??= begin()),
    restartCity: async () => {
      await (await (city ??= begin())).instance.stop();
      city = startCity(home);
      return city;
    },
    empty: () => (empty ??= openEmpty()),
    close: async () => {
      await city?.then(({ instance }) => instance.stop()).catch(() => undefined);
      await empty?.then((one) => one.close()).catch(() => undefined);
      removeHome(home);
    },
  };
};

/** The version of the PostgreSQL that the house runs on. */
export const postgresVersion = (admin: AdminSettings): Promise<string> =>
  withClient(admin, async (client) => {
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    return rows[0]?.server_version ?? "";
  });
