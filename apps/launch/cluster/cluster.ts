/** The private PostgreSQL of an instance: real, on a Unix socket, started and stopped with Trame. */
import { resolve } from "node:path";
import { ok, type Result } from "../../../kernel/refusal.ts";
import type { Text } from "../../../kernel/words.ts";
import { cannotBecause } from "../cannot.ts";
import { holdLock, type Lock } from "../lock/lock.ts";
import { type AdminSettings, adminOf, ensureDatabase } from "./admin.ts";
import { findBinaries } from "./binaries.ts";
import { initialise } from "./initialise.ts";
import { joinCluster } from "./join.ts";
import type { Cluster, ClusterOptions } from "./opened.ts";
import { keepPassword, readPassword } from "./password.ts";
import { findPlace, type Place } from "./place.ts";
import { resetPassword } from "./reset-password.ts";
import { type Server, startServer } from "./server.ts";
import { settings } from "./settings.ts";
import { clearSockets, makeSocketFolder } from "./sockets.ts";
import { endSurvivors } from "./survivors.ts";
import { checkDataMajor, isCluster, programMajor } from "./version.ts";

const creating: Text = { fr: "création de la base de données…", en: "creating the database…" };

const startOn = async (
  place: Place,
  options: ClusterOptions,
): Promise<Result<Server & { admin: AdminSettings }>> => {
  const onProgress = options.onProgress ?? (() => {});
  const binaries = findBinaries(options.binaries, place.runner);
  if (!binaries.ok) return binaries;
  const major = programMajor(binaries.value, place.runner);
  if (!major.ok) return major;
  const lost = readPassword(place.home) === undefined;
  const password = keepPassword(place.home);
  await endSurvivors(place.dataDir);
  const fresh = !isCluster(place.dataDir);
  if (fresh) {
    onProgress(creating);
    const made = initialise(place, binaries.value, major.value, password);
    if (!made.ok) return made;
  }
  const readable = checkDataMajor(place.dataDir, major.value);
  if (!readable.ok) return readable;
  if (lost && !fresh) {
    const told = resetPassword(place, binaries.value, password);
    if (!told.ok) return told;
  }
  const socketFolder = makeSocketFolder(place);
  clearSockets(socketFolder);
  const flags = settings(place.dataDir, socketFolder, options.settings ?? {});
  const server = await startServer(place, binaries.value, flags, onProgress);
  if (!server.ok) return server;
  const admin = await ensureDatabase(adminOf(socketFolder, password));
  if (admin.ok) return ok({ ...server.value, admin: admin.value });
  await server.value.stop();
  return admin;
};

const clusterOf = (place: Place, lock: Lock, server: Server & { admin: AdminSettings }): Cluster => {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    lock.leaving();
    await server.stop();
    lock.release();
  };
  return {
    admin: server.admin,
    dataDir: place.dataDir,
    started: true,
    leaving: lock.leaving,
    stop: () => (stopping ??= stop()),
    lost: server.lost,
  };
};

/**
 * Opens the cluster of `home`, making it the first time and repairing by itself what a `kill -9` left.
 * Refuses (`unavailable`, one sentence) when the home is in use, the disk full, a permission or a library
 * missing, or the data made by another major version.
 */
export const openCluster = async (options: ClusterOptions): Promise<Result<Cluster>> => {
  const home = resolve(options.home);
  let lock: Lock | undefined;
  try {
    const place = findPlace(home);
    if (!place.ok) return place;
    const held = await holdLock(place.value.root, options.what ?? "trame");
    if (!held.ok) return options.join ? await joinCluster(place.value, held) : held;
    lock = held.value;
    const server = await startOn(place.value, options);
    if (server.ok) return ok(clusterOf(place.value, lock, server.value));
    lock.release();
    return server;
  } catch (error) {
    lock?.release();
    return cannotBecause(error, home);
  }
};
