/** Runs a task's file under Node 24 and ends as it ends. */
const { spawn } = require("node:child_process");
const { readFileSync } = require("node:fs");
const { constants } = require("node:os");
const { delimiter, join } = require("node:path");
const { checkout, modules } = require("./paths.cjs");
const { fail } = require("./say.cjs");

const forwarded = ["SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR2"];

/** Name and parent of a process (proc(5)); undefined when it is gone or the system has no /proc. */
const readProcess = (pid) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const end = stat.lastIndexOf(")");
    return {
      name: stat.slice(stat.indexOf("(") + 1, end),
      parent: Number(stat.slice(end + 2).split(" ")[1]),
    };
  } catch {
    return undefined;
  }
};

/** The processes between us and npm (often a shell), then npm itself. */
const lineage = () => {
  const line = [process.ppid];
  while (line.length < 4) {
    const found = readProcess(line.at(-1));
    if (!found) break;
    if (/^(npm|node)/.test(found.name)) return line;
    line.push(found.parent);
  }
  return [process.ppid];
};

/**
 * Under npm, the death of npm (even by `kill -9`) ends the task in good order: otherwise an orphan server would
 * keep the data folder and the port. A task started by hand may outlive its shell.
 */
const endWithParent = (child) => {
  if (!process.env.npm_lifecycle_event) return;
  const line = lineage();
  const stands = () =>
    process.ppid === line[0] && line.slice(1).every((pid, index) => readProcess(line[index])?.parent === pid);
  const timer = setInterval(() => stands() || child.kill("SIGTERM"), 200);
  timer.unref();
};

/**
 * Starts `file` with `args`. The fourth descriptor is a leash: a pipe that closes when this process dies, which
 * a long-running task watches (`TRAME_LEASH`).
 */
const launch = (node, file, args) => {
  const child = spawn(node, ["--disable-warning=ExperimentalWarning", join(checkout, file), ...args], {
    stdio: ["inherit", "inherit", "inherit", "pipe"],
    env: {
      ...process.env,
      PATH: [join(modules, ".bin"), process.env.PATH].filter(Boolean).join(delimiter),
      TRAME_LEASH: "3",
      // Types stripped and code compiled once, not at every start: halves the processor time of a start.
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, ".cache", "trame-compiled"),
    },
  });
  child.stdio[3].on("error", () => {});
  for (const signal of forwarded) process.on(signal, () => child.kill(signal));
  endWithParent(child);
  child.on("error", (error) =>
    fail(`Node 24 ne démarre pas (${error.code}).`, `Node 24 does not start (${error.code}).`),
  );
  child.on("exit", (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
};

module.exports = { launch };
