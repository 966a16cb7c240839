/** Starts the small city as a process of its own and waits for what it says. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import type { SmallCity } from "./small-city.ts";

const script = fileURLToPath(new URL("./city.ts", import.meta.url));

export type Instance = {
  readonly pid: number;
  /** True when it said that it is ready; false when it ended before. */
  readonly ready: boolean;
  /** All that it printed so far. */
  readonly said: () => string;
  /** What it was filled with, when it was this start that filled it. */
  readonly city: SmallCity | undefined;
  /** The exit code, or null when it was killed. */
  readonly ended: Promise<number | null>;
  /** Asks for an orderly end and waits for it. */
  readonly stop: () => Promise<number | null>;
};

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
};

const cityIn = (said: string): SmallCity | undefined => {
  const line = said.split("\n").find((one) => one.startsWith("{"));
  return line ? (JSON.parse(line) as SmallCity) : undefined;
};

const listen = (child: ChildProcess, ended: Promise<unknown>) => {
  let said = "";
  const ready = new Promise<boolean>((resolve) => {
    const keep = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Trame is ready")) resolve(true);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    void ended.then(() => resolve(false));
  });
  return { ready, said: () => said };
};

/** Starts an instance on `home`. `through` wraps the command (a shell that lowers a limit, say). */
export const startCity = async (
  home: string,
  port: number,
  through: readonly string[] = [],
): Promise<Instance> => {
  const [program = "", ...args] = [
    ...through,
    process.execPath,
    "--disable-warning=ExperimentalWarning",
    script,
  ];
  const env = { ...process.env, TRAME_HOME: home, PORT: String(port), TRAME_DATABASE_URL: "" };
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env });
  // "close" and not "exit": what was printed last has then been read.
  const ended = once(child, "close").then(([code]) => code as number | null);
  const heard = listen(child, ended);
  const ready = await heard.ready;
  return {
    pid: child.pid ?? 0,
    ready,
    said: heard.said,
    city: cityIn(heard.said()),
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
};
