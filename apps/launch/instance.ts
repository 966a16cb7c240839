/** One running Trame: database, schemas, demonstration, server, in this order; ended in the reverse order. */
import { ok, type Result } from "../../kernel/refusal.ts";
import type { Text } from "../../kernel/words.ts";
import { homeOf } from "./checkout.ts";
import type { AdminSettings } from "./cluster/admin.ts";
import { type Database, openDatabase } from "./database.ts";
import { checkPort, readPort } from "./port.ts";
import { roomServers } from "./room-servers.ts";

/** What the parts need to know of the instance. */
export type Ground = {
  readonly home: string;
  readonly env: NodeJS.ProcessEnv;
  readonly admin: (room: string) => AdminSettings;
  /** Shows one line of progress. */
  readonly say: (text: Text) => void;
};

/** A part that runs until it is closed. */
export type Running = { readonly close: () => Promise<void> };

/** What others build and `start.ts` puts together. A refusal stops the start with its sentence. */
export type Parts = {
  /** Brings the schemas up to date. */
  readonly migrate: (ground: Ground) => Promise<Result<unknown>>;
  /** Loads the demonstration city when the instance holds nothing. */
  readonly load: (ground: Ground) => Promise<Result<unknown>>;
  /** Serves pages and carries the messages of the doors until closed. */
  readonly serve: (ground: Ground, at: { host: string; port: number }) => Promise<Result<Running>>;
  /** Lines printed once all is ready: the accounts of the demonstration, none elsewhere. */
  readonly accounts: (ground: Ground) => Promise<readonly string[]>;
};

/** A running Trame: its address, its accounts, its end. */
export type Instance = {
  readonly url: string;
  /** Who may sign in, ready to be printed. */
  readonly accounts: readonly string[];
  /** Ends in good order: server, then database. May be called twice. */
  readonly stop: () => Promise<void>;
  /** Resolves if the database ends by itself. */
  readonly lost: Promise<void>;
};

/** Nothing is served beyond this machine: a proxy in front does that. */
const host = "127.0.0.1";

const build = async (parts: Parts, database: Database, options: Omit<Ground, "admin">, port: number) => {
  const free = await checkPort(host, port);
  if (!free.ok) return free;
  const admin = await roomServers(database.admin, options.env);
  if (!admin.ok) return admin;
  const ground: Ground = { ...options, admin: admin.value };
  const migrated = await parts.migrate(ground);
  if (!migrated.ok) return migrated;
  const loaded = await parts.load(ground);
  if (!loaded.ok) return loaded;
  const accounts = await parts.accounts(ground);
  const served = await parts.serve(ground, { host, port });
  return served.ok ? ok({ server: served.value, accounts }) : served;
};

type Built = { readonly server: Running; readonly accounts: readonly string[] };

const instanceOf = (database: Database, { server, accounts }: Built, port: number): Instance => {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    database.leaving();
    await server.close();
    await database.stop();
  };
  return { url: `http://${host}:${port}`, accounts, stop: () => (stopping ??= stop()), lost: database.lost };
};

/**
 * Starts an instance as `env` describes it (`PORT`, `TRAME_HOME`, `TRAME_DATABASE_URL`). Refuses with one
 * sentence and leaves nothing running when any part cannot start.
 */
export const startInstance = async (
  parts: Parts,
  { env, say }: Pick<Ground, "env" | "say">,
): Promise<Result<Instance>> => {
  const port = readPort(env["PORT"]);
  if (!port.ok) return port;
  const home = homeOf(env);
  const database = await openDatabase({ home, env, what: "npm start", onProgress: say });
  if (!database.ok) return database;
  try {
    const built = await build(parts, database.value, { home, env, say }, port.value);
    if (built.ok) return ok(instanceOf(database.value, built.value, port.value));
    await database.value.stop();
    return built;
  } catch (error) {
    await database.value.stop();
    throw error;
  }
};
