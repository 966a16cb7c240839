/** A disk that fills up: a file system in memory that only root may mount. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeCrossable } from "../../apps/launch/cluster/place.ts";

const megabyte = 1024 * 1024;

export type SmallDisk = {
  /** A folder on it, which PostgreSQL's account can enter. */
  readonly home: string;
  /** Takes all the room that is left. */
  readonly fill: () => void;
  /** Gives it back. */
  readonly empty: () => void;
  readonly remove: () => void;
};

/** Mounts a disk of so many megabytes; undefined when this account may not. */
export const mountSmallDisk = (megabytes: number): SmallDisk | undefined => {
  const folder = mkdtempSync(join(tmpdir(), "trame-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=0711`, "tmpfs", folder]);
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const home = join(folder, "home");
  makeCrossable(home);
  const filler = join(folder, "filler");
  return {
    home,
    fill: () => {
      try {
        for (let part = 0; ; part++) writeFileSync(`${filler}.${part}`, Buffer.alloc(megabyte / 4));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
      }
      const { bavail } = statfsSync(folder);
      if (bavail > 0) throw new Error(`${bavail} blocks are still free`);
    },
    empty: () => void spawnSync("sh", ["-c", `rm -f "$1".*`, "sh", filler]),
    remove: () => {
      spawnSync("umount", ["-l", folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
