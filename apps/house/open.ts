/** Opens the rooms that this process serves: one login and one pool each. */
import type pg from "pg";
import { checkMessage } from "../../doors/catalogue.ts";
import type { NewId } from "../../kernel/ids.ts";
import { type OpenRoom, openRoom } from "../../kernel/postgres/room.ts";
import type { SchemaName } from "../../kernel/words.ts";
import { allWalls } from "../../walls/all.ts";
import { type HouseSettings, loginOf } from "./migrate.ts";
import { secretsOf } from "./secrets.ts";

/** The rooms that this process serves, open. */
export type OpenHouse = {
  /** The open room; throws when this process does not serve it (a bug of the caller). */
  room(name: SchemaName): OpenRoom;
  readonly served: readonly SchemaName[];
  close(): Promise<void>;
};

/** How to open a house whose schemas are up to date; clock and identifiers may be given. */
export type OpenSettings = HouseSettings & {
  /** Only these schemas; all by default. */
  readonly only?: readonly SchemaName[];
  readonly now?: () => Date;
  readonly newId?: NewId;
  /** Connections per room. */
  readonly poolSize?: number;
};

const loginConfig = (admin: pg.ClientConfig, login: string, password: string): pg.PoolConfig => {
  const { connectionString, ...rest } = admin;
  if (connectionString === undefined) return { ...rest, user: login, password };
  const url = new URL(connectionString);
  url.username = login;
  url.password = encodeURIComponent(password);
  return { ...rest, connectionString: url.toString() };
};

/** Opens a house whose schemas are already up to date. */
export const openHouse = (settings: OpenSettings): OpenHouse => {
  const served = allWalls
    .map((walls) => walls.room)
    .filter((name) => !settings.only || settings.only.includes(name));
  const rooms = new Map<SchemaName, OpenRoom>(
    served.map((name) => {
      const secrets = secretsOf(settings.home, name);
      const login = loginOf(settings, name);
      return [
        name,
        openRoom({
          room: name,
          connection: {
            ...loginConfig(settings.admin(name), login, secrets.password),
            max: settings.poolSize ?? 12,
            application_name: `trame ${name}`,
          },
          claimKey: { kid: secrets.claim.kid, secret: Buffer.from(secrets.claim.secret, "base64") },
          checkMessage,
          ...(settings.now ? { now: settings.now } : {}),
          ...(settings.newId ? { newId: settings.newId } : {}),
        }),
      ];
    }),
  );
  return {
    served,
    room: (name) => {
      const found = rooms.get(name);
      if (!found) throw new Error(`room ${name} is not served by this process`);
      return found;
    },
    close: async () => void (await Promise.all([...rooms.values()].map((room) => room.close()))),
  };
};
