/** Other ways in: other databases, other logins with one's own password, no password, replication. */
import pg from "pg";
import type { Attack, Scene } from "../attack.ts";
import type { Through } from "../try.ts";

/** Refusals at the door: wrong password, not let in, no right to connect, no such entry. */
const refusals = new Set(["28P01", "28000", "42501", "3D000", "55000"]);

const enter = async (label: string, connection: pg.ClientConfig): Promise<Through | undefined> => {
  const client = new pg.Client(connection);
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return { label, what: "the door opened" };
  } catch (error) {
    const { code, message } = error as pg.DatabaseError;
    if (code !== undefined && refusals.has(code)) return undefined;
    // The driver itself refuses to go on without a password.
    return /password/i.test(message)
      ? undefined
      : { label, what: `an answer that is no refusal: ${code ?? ""} ${message}` };
  }
};

const tries = async (scene: Scene): Promise<readonly (readonly [string, pg.ClientConfig])[]> => {
  const own = scene.accesses.get(scene.walls.room)?.connection ?? {};
  const databases = await scene.asAdmin((client) =>
    client.query<{ datname: string }>("select datname from pg_database where datname <> current_database()"),
  );
  return [
    ...databases.rows.map(({ datname }) => [`database ${datname}`, { ...own, database: datname }] as const),
    ...[...scene.accesses.values()]
      .filter(({ login }) => login !== scene.login)
      .map(({ login }) => [`login ${login} with one's own password`, { ...own, user: login }] as const),
    ...scene.others.roles
      .filter((role) => !role.startsWith("pg_"))
      .map((role) => [`role ${role} without a password`, { ...own, user: role, password: "" }] as const),
    [`owner with the login's password`, { ...own, user: `${scene.login}_owner` }],
    ["one's own login with a wrong password", { ...own, password: "wrong" }],
    ["replication", { ...own, replication: "database" } as pg.ClientConfig],
    ["start with a role", { ...own, options: `-c role=${scene.login}_owner` }],
  ];
};

/** Connecting where one should not. */
export const entering: Attack = {
  name: "entering",
  tries: {
    fr: "Se connecter à une autre base, sous un autre compte, sans mot de passe ou par la réplication",
    en: "Connect to another database, under another login, without a password or by replication",
  },
  run: async (scene) => {
    const all = await tries(scene);
    const holes: Through[] = [];
    for (const [label, connection] of all) {
      const hole = await enter(label, connection);
      if (hole) holes.push(hole);
    }
    return { tried: all.length, holes };
  },
};
