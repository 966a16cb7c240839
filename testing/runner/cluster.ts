/** The one PostgreSQL cluster that all test files of a run share. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A running cluster. Starting it sets `TRAME_TEST_CLUSTER`, which the processes of the test files inherit. */
export type SharedCluster = { stop(): Promise<unknown> };

/** Starts the shared cluster through `testing/house.ts`. Rejects when it does not start. */
export const startCluster = async (root: string): Promise<SharedCluster> => {
  const house = join(root, "testing", "house.ts");
  if (!existsSync(house)) return { stop: async () => {} };
  // Loaded when needed, so that a house that does not compile is one failure and not the end of the run.
  const { startTestCluster } = (await import(pathToFileURL(house).href)) as {
    startTestCluster: () => Promise<SharedCluster>;
  };
  return startTestCluster();
};
