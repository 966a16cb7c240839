/** Runs every attack as every room's login. */
import pg from "pg";
import type { RoomWalls } from "../../kernel/walls.ts";
import type { SchemaName } from "../../kernel/words.ts";
import { columnsOf } from "../schema/catalogue.ts";
import { allAttacks } from "./all.ts";
import type { Attack, Hole, RoomKeys, Scene } from "./attack.ts";
import { identifiersOf, type Planting, plantRows } from "./plant.ts";
import { otherThings } from "./things.ts";
import { tryAll } from "./try.ts";

/** A house to attack: a scratch one, for rows are planted in it and limits on values lifted. */
export type Target = {
  readonly walls: readonly RoomWalls[];
  /** The rooms whose logins attack; all of them by default. */
  readonly attackers?: readonly SchemaName[];
  readonly keys: (room: SchemaName) => RoomKeys;
  readonly asAdmin: Scene["asAdmin"];
};

/** What a run gives. `tried` counts attempts. */
export type Report = { readonly tried: number; readonly holes: readonly Hole[] };

/** What was planted in a house: how its rows are written, and a large object. */
export type Planted = { readonly insert: Planting; readonly largeObject: number };

const sceneOf = async (
  target: Target,
  walls: RoomWalls,
  { insert, largeObject }: Planted,
): Promise<Scene> => {
  const keys = target.keys(walls.room);
  const own = identifiersOf("own");
  const [firstRole] = Object.keys(walls.roles);
  return {
    walls,
    ...keys,
    mandate: (role = firstRole ?? "public") => ({
      room: walls.room,
      role,
      agent: own.agent,
      mandate: own.agent,
      agency: own.agency,
      sites: [own.site],
      sectors: [own.sector],
    }),
    connect: async (over = {}) => {
      const client = new pg.Client({ ...keys.connection, ...over });
      client.on("error", () => undefined);
      await client.connect();
      return client;
    },
    insertForeign: (table) => insert(table, "foreign"),
    ownColumns: await target.asAdmin((client) => columnsOf(client, walls.room)),
    others: await target.asAdmin((client) => otherThings(client, walls.room, keys.login, largeObject)),
    accesses: new Map(target.walls.map(({ room }) => [room, target.keys(room)])),
    asAdmin: target.asAdmin,
  };
};

const runOne = async (attack: Attack, scene: Scene, client: pg.Client): Promise<Report> => {
  const attempts = attack.attempts?.(scene) ?? [];
  const through = await tryAll(scene, client, attempts);
  const special = (await attack.run?.(scene, client)) ?? { tried: 0, holes: [] };
  const holes = [...through, ...special.holes].map((one) => ({
    room: scene.walls.room,
    attack: attack.name,
    ...one,
  }));
  return { tried: attempts.length + special.tried, holes };
};

/** Plants rows to be stolen in every table, and lifts the limits on values. Do it once in a scratch house. */
export const plantHouse = (target: Target): Promise<Planted> =>
  target.asAdmin(async (client) => {
    const insert = await plantRows(
      client,
      target.walls.map(({ room }) => room),
    );
    const { rows } = await client.query<{ oid: number }>("select lo_from_bytea(0, '\\x01')::int as oid");
    return { insert, largeObject: rows[0]?.oid ?? 0 };
  });

/** Runs the attacks as every attacking room's login. `onRoom` tells of progress. */
export const runAttacks = async (
  target: Target,
  planted: Planted,
  onRoom?: (room: string, report: Report) => void,
  attacks = allAttacks,
): Promise<Report> => {
  let tried = 0;
  const holes: Hole[] = [];
  for (const walls of target.walls.filter(({ room }) => target.attackers?.includes(room) ?? true)) {
    const scene = await sceneOf(target, walls, planted);
    const client = await scene.connect();
    const found: Hole[] = [];
    const before = tried;
    try {
      for (const attack of attacks) {
        const report = await runOne(attack, scene, client);
        tried += report.tried;
        found.push(...report.holes);
      }
    } finally {
      await client.end();
    }
    holes.push(...found);
    onRoom?.(walls.room, { tried: tried - before, holes: found });
  }
  return { tried, holes };
};
