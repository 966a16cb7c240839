/** Under which account PostgreSQL runs: ours, unless we are root, whom PostgreSQL refuses. */
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";

/** An account. `uid` and `gid` are absent when it is the one we already run under. */
export type Runner = { readonly name: string; readonly uid?: number; readonly gid?: number };

const accounts = () =>
  readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name, , uid, gid]) => ({ name: name ?? "", uid: Number(uid), gid: Number(gid) }));

/**
 * Chooses the account. As root: the owner of the existing data when it is not root (an ordinary user may have
 * started Trame here first), else `postgres`, else `nobody`.
 */
export const chooseRunner = (dataDir: string): Runner => {
  if (process.getuid?.() !== 0) return { name: process.env["USER"] ?? "this account" };
  const known = accounts();
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) {
    const name = known.find(({ uid }) => uid === owner.uid)?.name ?? String(owner.uid);
    return { name, uid: owner.uid, gid: owner.gid };
  }
  const preferred =
    known.find(({ name }) => name === "postgres") ?? known.find(({ name }) => name === "nobody");
  return preferred ?? { name: "nobody", uid: 65_534, gid: 65_534 };
};

/** Options of a child process that must run as `runner`; it never needs our environment. */
export const asRunner = ({ uid, gid }: Runner) => ({
  ...(uid === undefined ? {} : { uid, gid: gid ?? uid }),
  cwd: "/",
  env: { PATH: "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" },
});

/** Whether the account passes a test of the shell (`-x`, `-r`, `-w`) on every path. Asked of the system itself. */
export const canReach = (runner: Runner, test: "-x" | "-r" | "-w", ...paths: string[]): boolean => {
  const script = `for path; do test ${test} "$path" || exit 1; done`;
  return spawnSync("/bin/sh", ["-c", script, "sh", ...paths], asRunner(runner)).status === 0;
};
