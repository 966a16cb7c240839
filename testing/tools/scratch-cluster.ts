/** A PostgreSQL cluster for one run of tests, gone with it. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openCluster } from "../../apps/launch/cluster/cluster.ts";
import type { Cluster } from "../../apps/launch/cluster/opened.ts";
import { makeCrossable } from "../../apps/launch/cluster/place.ts";

export type ScratchCluster = Cluster & {
  readonly home: string;
  /** Stops PostgreSQL and removes every file of the cluster. */
  readonly remove: () => Promise<void>;
};

/** A new home under the system's temporary folder that PostgreSQL's account can enter, so that nothing lies elsewhere. */
export const scratchHome = (): string => {
  const home = join(mkdtempSync(join(tmpdir(), "trame-test-")), "home");
  openParent(home);
  makeCrossable(home);
  return home;
};

const openParent = (home: string) => {
  // `mkdtempSync` makes the folder for its owner alone.
  rmSync(dirname(home), { recursive: true });
  makeCrossable(dirname(home));
};

/** Removes a home made by `scratchHome`, and the data that lie elsewhere if it records so. */
export const removeHome = (home: string): void => {
  try {
    const { root } = JSON.parse(readFileSync(join(home, "place.json"), "utf8")) as { root: string };
    rmSync(root, { recursive: true, force: true });
  } catch {
    // Most homes hold their data themselves and record nothing.
  }
  rmSync(dirname(home), { recursive: true, force: true });
};

/** Opens a cluster on a new home. A refusal is thrown: without a database there is no test to run. */
export const openScratchCluster = async (
  options: { readonly binaries?: string; readonly settings?: Readonly<Record<string, string>> } = {},
): Promise<ScratchCluster> => {
  const home = scratchHome();
  const opened = await openCluster({ ...options, home, what: "tests" });
  if (!opened.ok) throw new Error(opened.refusal.say.en);
  const remove = async () => {
    await opened.value.stop();
    removeHome(home);
  };
  return { ...opened.value, home, remove };
};
