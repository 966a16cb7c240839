/** Processes of this cluster that outlived a killed Trame. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive } from "../process-identity.ts";
import { clusterName } from "./settings.ts";

/** A process of the cluster; the postmaster is the one that starts the others. */
type Survivor = { readonly pid: number; readonly postmaster: boolean };

const commandLine = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
};

/**
 * Recognised by what every account may read (`/proc/<pid>/cmdline`): the postmaster by its data folder, the
 * others by the cluster's name in their title. Working folders would need rights that containers withhold.
 */
export const findSurvivors = (dataDir: string): readonly Survivor[] => {
  const title = `postgres: ${clusterName(dataDir)}: `;
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .flatMap((pid): Survivor[] => {
      const line = commandLine(pid);
      if (line.startsWith(title)) return [{ pid, postmaster: false }];
      const [program, option, folder] = line.split("\0");
      const postmaster = program?.endsWith("/bin/postgres") && option === "-D" && folder === dataDir;
      return postmaster ? [{ pid, postmaster: true }] : [];
    });
};

const signal = (survivors: readonly Survivor[], name: NodeJS.Signals): void => {
  for (const { pid } of survivors)
    try {
      process.kill(pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
};

const waitGone = async (dataDir: string, milliseconds: number): Promise<boolean> => {
  const end = Date.now() + milliseconds;
  while (findSurvivors(dataDir).length > 0) {
    if (Date.now() > end) return false;
    await sleep(25);
  }
  return true;
};

/**
 * Ends every survivor: an orderly stop of a living postmaster first, then more and more firmly. Whatever is
 * killed, acknowledged rows are in the journal. Also removes a `postmaster.pid` whose number
 * now belongs to an unrelated process or a zombie, which PostgreSQL would take for a living server.
 */
export const endSurvivors = async (dataDir: string): Promise<void> => {
  const postmasters = findSurvivors(dataDir).filter(({ postmaster }) => postmaster);
  signal(postmasters, "SIGINT");
  const patience = postmasters.length > 0 ? 10_000 : 0;
  if (!(await waitGone(dataDir, patience))) {
    signal(findSurvivors(dataDir), "SIGQUIT");
    if (!(await waitGone(dataDir, 5000))) {
      signal(findSurvivors(dataDir), "SIGKILL");
      await waitGone(dataDir, 5000);
    }
  }
  removeStrangersPid(dataDir);
};

const removeStrangersPid = (dataDir: string): void => {
  const file = join(dataDir, "postmaster.pid");
  const pid = postmasterPid(dataDir);
  if (pid === undefined || findSurvivors(dataDir).length > 0) return;
  // A zombie counts as alive for PostgreSQL, not for us; a live stranger is recognised by its command line.
  if (!isAlive(pid) || commandLine(pid) !== "") rmSync(file, { force: true });
};

/** Process number in `postmaster.pid`, or undefined without one. */
export const postmasterPid = (dataDir: string): number | undefined => {
  try {
    return Number(readFileSync(join(dataDir, "postmaster.pid"), "utf8").split("\n")[0]);
  } catch {
    return undefined;
  }
};
