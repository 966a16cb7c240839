/**
 * Which process a number names. Numbers are reused; a number with its start time, on one boot and in one
 * process namespace, is not.
 */
import { readFileSync, readlinkSync } from "node:fs";

/** A process that can be recognised later. `ticks` is its start time in clock ticks since boot. */
export type ProcessIdentity = {
  readonly pid: number;
  readonly ticks: string;
  readonly boot: string;
  readonly namespace: string;
};

const readQuietly = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

/** State letter and start time of a process (proc(5), fields 3 and 22), or undefined when there is none. */
const readStat = (pid: number): { state: string; ticks: string } | undefined => {
  const stat = readQuietly(`/proc/${pid}/stat`);
  // The second field is a name in parentheses that may itself hold spaces and parentheses.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const state = fields[0];
  const ticks = fields[19];
  return state && ticks ? { state, ticks } : undefined;
};

/** True when the process runs; a zombie has ended and only waits to be counted by its parent. */
export const isAlive = (pid: number): boolean => {
  const stat = readStat(pid);
  return stat !== undefined && stat.state !== "Z" && stat.state !== "X";
};

const here = () => ({
  boot: readQuietly("/proc/sys/kernel/random/boot_id").trim(),
  namespace: readlinkSync("/proc/self/ns/pid"),
});

/** Identity of this process. */
export const thisProcess = (): ProcessIdentity => ({
  pid: process.pid,
  ticks: readStat(process.pid)?.ticks ?? "",
  ...here(),
});

/** Whether `other` still lives: "elsewhere" when it belongs to another boot or container and cannot be seen. */
export const fateOf = (other: ProcessIdentity): "alive" | "gone" | "elsewhere" => {
  const { boot, namespace } = here();
  if (other.boot !== boot || other.namespace !== namespace) return "elsewhere";
  return isAlive(other.pid) && readStat(other.pid)?.ticks === other.ticks ? "alive" : "gone";
};
