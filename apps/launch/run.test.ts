import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { removeHome, scratchHome } from "../../testing/tools/scratch-cluster.ts";

let home = "";
before(() => {
  home = scratchHome();
});
after(() => removeHome(home));

const script = fileURLToPath(new URL("./run-for-test.ts", import.meta.url));

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  return typeof address === "object" && address ? address.port : 0;
};

type Run = {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
};

/** Starts `npm start`'s process as the setup script does, and waits until it is ready or has ended. */
const start = async (): Promise<Run> => {
  const port = await freePort();
  const child = spawn(process.execPath, ["--disable-warning=ExperimentalWarning", script], {
    stdio: ["ignore", "pipe", "pipe", "pipe"],
    env: { ...process.env, TRAME_HOME: home, PORT: String(port), TRAME_LEASH: "3", TRAME_DATABASE_URL: "" },
  });
  let output = "";
  const ended = once(child, "exit").then(([code]) => code as number | null);
  const ready = new Promise<void>((resolve) => {
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes("Trame is ready")) resolve();
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
  });
  await Promise.race([ready, ended]);
  return { child, url: `http://127.0.0.1:${port}`, said: () => output, ended };
};

const visit = async (url: string) => Number(await fetch(url).then((answer) => answer.text()));

test("a start says where it is, serves, refuses a second one, and ends in good order when asked", async () => {
  const first = await start();
  assert.match(first.said(), /account of the test\nTrame is ready: http:\/\/127\.0\.0\.1:\d+\n$/);
  assert.equal(await visit(first.url), 1);
  const second = await start();
  assert.equal(await second.ended, 1);
  assert.match(second.said(), /^Trame : Trame utilise déjà .*\nTrame: Trame already uses .*\n$/);
  first.child.kill("SIGINT");
  first.child.kill("SIGTERM");
  assert.equal(await first.ended, 0);
});

test("after kill -9 the next start works at once and has every answered visit", async () => {
  const first = await start();
  const visits = await visit(first.url);
  first.child.kill("SIGKILL");
  const second = await start();
  assert.equal(await visit(second.url), visits + 1);
  second.child.kill("SIGTERM");
  assert.equal(await second.ended, 0);
});

test("when the script that started it dies, the instance ends in good order", async () => {
  const only = await start();
  const leash = only.child.stdio[3];
  assert.ok(leash);
  leash.destroy();
  assert.equal(await only.ended, 0);
});
