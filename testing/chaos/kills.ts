/** The ways in which an instance dies here. */
import { descendants, killAll } from "./process-tree.ts";

/** `node`: our process alone. `tree`: everything. `postmaster`: PostgreSQL's head. `backend`: one of its sessions. */
export const kills = ["node", "tree", "postmaster", "backend"] as const;
export type Kill = (typeof kills)[number];

/** After these the instance ends; after the others it must recover by itself, without a new start. */
export const endsInstance = (kill: Kill): boolean => kill !== "backend";

const victims = (kill: Kill, pid: number): number[] => {
  const below = descendants(pid);
  switch (kill) {
    case "node":
      return [pid];
    case "tree":
      return [pid, ...below.map((one) => one.pid)];
    case "postmaster":
      return below
        .filter(({ parent, command }) => parent === pid && command.includes("/bin/postgres -D"))
        .map((one) => one.pid);
    case "backend": {
      const sessions = below.filter(({ command }) =>
        /^postgres: \S+: trame_(police|ground|street|court) /.test(command),
      );
      return sessions.slice(0, 1).map((one) => one.pid);
    }
  }
};

/** Kills in one of the ways. Gives how many processes were hit; 0 when there was none to hit. */
export const strike = (kill: Kill, pid: number): number => {
  const hit = victims(kill, pid);
  killAll(hit);
  return hit.length;
};
