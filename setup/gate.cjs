/**
 * One command at a time installs or builds. The gate is a Linux abstract socket: the kernel frees it when its
 * holder dies, however it dies, so a `kill -9` leaves nothing to repair.
 */
const { createServer } = require("node:net");
const { statSync } = require("node:fs");
const { setTimeout: sleep } = require("node:timers/promises");

/** The name fills the whole address: older Node versions pad it with NUL, newer ones do not. */
const gateName = (folder) => {
  const { dev, ino } = statSync(folder);
  return `\0trame-setup-${dev}-${ino}`.padEnd(108, "-");
};

/** Resolves to the held server, or to undefined when another process holds the gate. */
const tryGate = (name) =>
  new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error) => resolve(error.code === "EADDRINUSE" ? undefined : server));
    server.listen({ path: name }, () => resolve(server));
  });

/** Runs `work` while no other process runs its own; calls `onWait` once when it has to wait. */
const throughGate = async (folder, onWait, work) => {
  const name = gateName(folder);
  let held = await tryGate(name);
  if (!held) onWait();
  while (!held) {
    await sleep(250);
    held = await tryGate(name);
  }
  try {
    return await work();
  } finally {
    if (held.listening) held.close();
  }
};

module.exports = { throughGate };
