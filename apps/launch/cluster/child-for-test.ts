/** Drives `open-for-test.ts`, so that tests can kill a whole instance without dying themselves. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { AdminSettings } from "./admin.ts";

/** A process started by a test, and how to end it. */
export type Child = {
  readonly process: ChildProcess;
  readonly admin: AdminSettings;
  readonly dataDir: string;
};

const script = fileURLToPath(new URL("./open-for-test.ts", import.meta.url));

/** Starts an instance on `home` and waits until it prints how to reach it; rejects with its sentence if it refuses. */
export const startChild = async (home: string): Promise<Child> => {
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script, home], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = once(child, "exit").then(() => {
    throw new Error(said);
  });
  const [line] = (await Promise.race([once(createInterface(child.stdout), "line"), ended])) as [string];
  ended.catch(() => {});
  return { process: child, ...(JSON.parse(line) as { admin: AdminSettings; dataDir: string }) };
};

/** Sends `signal` and waits for the end. */
export const endChild = async ({ process: child }: Child, signal: NodeJS.Signals): Promise<void> => {
  const ended = once(child, "exit");
  child.kill(signal);
  await ended;
};
