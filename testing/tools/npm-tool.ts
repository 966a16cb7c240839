/** Tools of the tests that are too large for everybody's installation: fetched from npm the first time they serve. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { checkout } from "../../apps/launch/checkout.ts";
import { takeGate } from "../../apps/launch/lock/gate.ts";

/** Folder that holds the tools; never in the repository. */
export const toolsFolder = join(checkout, ".trame", "tools");

/** Runs `work` while no other process works in `folder`. */
export const alone = async <T>(folder: string, work: () => Promise<T> | T): Promise<T> => {
  mkdirSync(folder, { recursive: true });
  let gate = await takeGate(folder);
  while (!gate) {
    await sleep(250);
    gate = await takeGate(folder);
  }
  try {
    return await work();
  } finally {
    gate.release();
  }
};

const versionIn = (folder: string): string | undefined => {
  const path = join(folder, "package.json");
  return existsSync(path)
    ? (JSON.parse(readFileSync(path, "utf8")) as { version: string }).version
    : undefined;
};

/**
 * The folder of the npm package `name` at exactly `version`, installed under its own folder of the tools when it
 * is not there; undefined when npm could not bring it.
 */
export const npmTool = async (name: string, version: string): Promise<string | undefined> => {
  const root = join(toolsFolder, `${name.replace(/^@/, "").replaceAll("/", "-")}-${version}`);
  const folder = join(root, "node_modules", name);
  return alone(root, () => {
    if (versionIn(folder) === version) return folder;
    process.stderr.write(`Trame : installation de ${name} ${version}… / installing ${name} ${version}…\n`);
    writeFileSync(join(root, "package.json"), `${JSON.stringify({ private: true })}\n`);
    const options = ["--save-exact", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
    const told = spawnSync("npm", ["install", ...options, `${name}@${version}`], {
      cwd: root,
      encoding: "utf8",
    });
    return told.status === 0 && versionIn(folder) === version ? folder : undefined;
  });
};
