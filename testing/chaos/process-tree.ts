/** The processes below one of ours, as the system shows them (proc(5)). */
import { readdirSync, readFileSync } from "node:fs";

export type Process = { readonly pid: number; readonly parent: number; readonly command: string };

const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    // It ended while we were looking.
    return "";
  }
};

const processes = (): Process[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      const stat = read(`/proc/${name}/stat`);
      // The second field is a name in parentheses that may itself hold spaces and parentheses.
      const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]);
      return { pid: Number(name), parent, command: read(`/proc/${name}/cmdline`).replaceAll("\0", " ") };
    });

/** The children of a process, theirs, and so on; the process itself is not among them. */
export const descendants = (pid: number): Process[] => {
  const all = processes();
  const below = (parent: number): Process[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(pid);
};

/** Ends processes at once, without a chance to put anything in order; those already gone are left out. */
export const killAll = (pids: readonly number[]): void => {
  for (const pid of pids)
    try {
      process.kill(pid, "SIGKILL");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
    }
};
