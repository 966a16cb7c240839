/**
 * A name only one process can hold, freed by the kernel when its holder dies, however it dies: a Linux abstract
 * socket. Another account could take the name on purpose and so prevent a start; it would learn nothing.
 */
import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { createServer } from "node:net";

/** A held name. */
export type Gate = { readonly release: () => void };

const nameOf = (folder: string): string => {
  // The folder's identity rather than its path: links and mounts lead to the same lock.
  const { dev, ino } = statSync(folder);
  const digest = createHash("sha256").update(`${dev}:${ino}`).digest("hex").slice(0, 32);
  return `\0trame-home-${digest}`.padEnd(108, "-");
};

/** Takes the name of `folder`; undefined when another process holds it. */
export const takeGate = (folder: string): Promise<Gate | undefined> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" ? resolve(undefined) : reject(error),
    );
    server.listen({ path: nameOf(folder) }, () => {
      server.unref();
      resolve({ release: () => server.close() });
    });
  });
