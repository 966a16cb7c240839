/** Starts an instance as a process of its own, the way `npm start` does once everything is installed, and waits for it. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";

export type Instance = {
  readonly pid: number;
  /** True when it said that it is ready; false when it ended before. */
  readonly ready: boolean;
  /** All that it printed so far. */
  readonly said: () => string;
  /** The exit code, or null when it was killed. */
  readonly ended: Promise<number | null>;
  /** Asks for an orderly end and waits for it. */
  readonly stop: () => Promise<number | null>;
};

export type InstanceOptions = {
  /** The program: `demo/start.ts`, or a test's own. */
  readonly script: string;
  readonly home: string;
  readonly port: number;
  /** A command that wraps it: a shell that lowers a limit, say. */
  readonly through?: readonly string[];
};

/** A port that was free a moment ago. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
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

/** Starts it, and resolves when it is ready or has ended. */
export const startInstance = async ({
  script,
  home,
  port,
  through = [],
}: InstanceOptions): Promise<Instance> => {
  const [program, ...args] = [...through, process.execPath, "--disable-warning=ExperimentalWarning", script];
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
    ended,
    stop: async () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
};
