/** The file that says who uses a data folder: for the sentence shown to the next one, and across containers. */
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fateOf, type ProcessIdentity } from "../process-identity.ts";

/** Who holds a folder: the command, since when (ISO 8601), and whether it is on its way out. */
export type Holder = ProcessIdentity & {
  readonly what: string;
  readonly since: string;
  readonly state: "running" | "stopping";
};

const fileOf = (folder: string) => join(folder, "lock.json");

/** Reads the holder's file; undefined when there is none or it was never finished. */
export const readHolder = (folder: string): Holder | undefined => {
  try {
    return JSON.parse(readFileSync(fileOf(folder), "utf8")) as Holder;
  } catch {
    return undefined;
  }
};

/** Writes the holder's file in one step. */
export const writeHolder = (folder: string, holder: Holder): void => {
  const draft = `${fileOf(folder)}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(holder, undefined, 2)}\n`, { mode: 0o644 });
  renameSync(draft, fileOf(folder));
};

/** Removes the holder's file. */
export const clearHolder = (folder: string): void => rmSync(fileOf(folder), { force: true });

/** Interval, in milliseconds, at which a living holder touches its file. */
export const beatEvery = 2000;

/** Touches the file, so that a start in another container sees that the holder lives. */
export const beat = (folder: string): void => {
  const now = new Date();
  try {
    utimesSync(fileOf(folder), now, now);
  } catch {
    // The folder was removed under a running instance: nothing is left to protect.
  }
};

/** Whether the holder named in the file still lives, seen from here. Waits a few beats only for a foreign one. */
export const holderLives = async (folder: string, holder: Holder): Promise<boolean> => {
  const fate = fateOf(holder);
  if (fate !== "elsewhere") return fate === "alive" && holder.pid !== process.pid;
  const touched = statSync(fileOf(folder)).mtimeMs;
  if (Math.abs(Date.now() - touched) > 10 * beatEvery) return false;
  await sleep(3 * beatEvery);
  return statSync(fileOf(folder)).mtimeMs !== touched;
};
