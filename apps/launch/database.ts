/** The database of an instance: its own cluster, or the server that `TRAME_DATABASE_URL` names. */
import { resolve } from "node:path";
import { ok, type Result } from "../../kernel/refusal.ts";
import { cannotBecause } from "./cannot.ts";
import type { AdminSettings } from "./cluster/admin.ts";
import { openCluster } from "./cluster/cluster.ts";
import type { ClusterOptions } from "./cluster/opened.ts";
import { makeCrossable } from "./cluster/place.ts";
import { holdLock, type Lock } from "./lock/lock.ts";
import { checkServer } from "./server.ts";
import { readServerUrl } from "./server-url.ts";

/** The options of a cluster, and the environment that may name a server instead. */
export type DatabaseOptions = ClusterOptions & { readonly env: NodeJS.ProcessEnv };

/** The database of an instance, open for administration. */
export type Database = {
  /** The administrator's settings, as `pg` takes them. Rooms log in under their own accounts. */
  readonly admin: AdminSettings;
  /** True when the cluster is the instance's own. */
  readonly embedded: boolean;
  /** False when the database is shared with another living instance of this home (`join`). */
  readonly started: boolean;
  readonly leaving: () => void;
  readonly stop: () => Promise<void>;
  readonly lost: Promise<void>;
};

const lockHome = async ({ home, join, what }: DatabaseOptions): Promise<Result<Lock | undefined>> => {
  const folder = resolve(home);
  try {
    makeCrossable(folder);
    const lock = await holdLock(folder, what ?? "trame");
    return !lock.ok && join ? ok(undefined) : lock;
  } catch (error) {
    return cannotBecause(error, folder);
  }
};

const openServer = async (url: string, options: DatabaseOptions): Promise<Result<Database>> => {
  const admin = readServerUrl(url);
  if (!admin.ok) return admin;
  const lock = await lockHome(options);
  if (!lock.ok) return lock;
  const held = lock.value;
  const checked = await checkServer(admin.value);
  if (!checked.ok) {
    held?.release();
    return checked;
  }
  return ok({
    admin: checked.value,
    embedded: false,
    started: held !== undefined,
    leaving: () => held?.leaving(),
    stop: async () => held?.release(),
    lost: new Promise<void>(() => {}),
  });
};

/**
 * Opens the database of `home`. With `join`, uses the one of a living instance instead of being refused.
 * Refuses (`unavailable`) with one sentence that says what to correct.
 */
export const openDatabase = async (options: DatabaseOptions): Promise<Result<Database>> => {
  const url = options.env["TRAME_DATABASE_URL"];
  if (url) return openServer(url, options);
  const cluster = await openCluster(options);
  if (!cluster.ok) return cluster;
  return ok({ ...cluster.value, embedded: true });
};
