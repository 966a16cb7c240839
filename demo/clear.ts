/** Takes everything out of a demonstration: its schemas are dropped and made again, empty. */
import pg from "pg";
import { type HouseSettings, migrateHouse } from "../apps/house/migrate.ts";
import { ok, type Refused, type Result, refuse } from "../kernel/refusal.ts";
import type { SchemaName } from "../kernel/words.ts";
import { allWalls } from "../walls/all.ts";

const realInstance = (room: SchemaName): Refused =>
  refuse({
    kind: "not-allowed",
    say: {
      fr: `La pièce « ${room} » n'est pas une démonstration : rien n'a été effacé. Choisissez un autre TRAME_HOME pour la ville de démonstration.`,
      en: `The room "${room}" is not a demonstration: nothing was erased. Choose another TRAME_HOME for the demonstration city.`,
    },
  });

type OnServer = { readonly client: pg.Client; readonly rooms: readonly SchemaName[] };

const present = async ({ client, rooms }: OnServer): Promise<SchemaName[]> => {
  const found = await client.query<{ name: SchemaName }>(
    "select nspname as name from pg_namespace where nspname = any ($1) order by 1",
    [rooms],
  );
  return found.rows.map(({ name }) => name);
};

/** The first schema that does not say it is a demonstration; one without an answer is taken for a real one. */
const notADemonstration = async (server: OnServer): Promise<SchemaName | undefined> => {
  for (const room of await present(server)) {
    const said = await server.client.query<{ demonstration: boolean }>(
      `select demonstration from ${room}.instance`,
    );
    if (said.rows[0]?.demonstration !== true) return room;
  }
  return undefined;
};

const drop = async (server: OnServer): Promise<void> => {
  const { client } = server;
  await client.query("begin");
  for (const room of await present(server)) {
    await client.query(`drop schema ${room} cascade`);
    await client.query("delete from trame_setup.migration where schema_name = $1", [room]);
    await client.query("delete from trame_setup.walls where schema_name = $1", [room]);
  }
  await client.query("commit");
};

const serversOf = (settings: HouseSettings): OnServer[] =>
  [
    ...Map.groupBy(
      allWalls.map(({ room }) => room),
      (room) => JSON.stringify(settings.admin(room)),
    ).values(),
  ].map((rooms) => ({ client: new pg.Client(settings.admin(rooms[0] ?? "gate")), rooms }));

/** Empties a demonstration. Refuses (`not-allowed`), before anything is erased, when one of its rooms is a real one. */
export const clearDemonstration = async (settings: HouseSettings): Promise<Result<null>> => {
  const servers = serversOf(settings);
  for (const { client } of servers) await client.connect();
  try {
    for (const server of servers) {
      const real = await notADemonstration(server);
      if (real !== undefined) return realInstance(real);
    }
    for (const server of servers) await drop(server);
  } finally {
    for (const { client } of servers) await client.end();
  }
  await migrateHouse({ ...settings, demonstration: true });
  return ok(null);
};
