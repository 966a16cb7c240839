/** Uses the cluster that another living process runs on the same home: jobs and reports beside a server. */
import { setTimeout as sleep } from "node:timers/promises";
import { ok, type Refused, type Result } from "../../../kernel/refusal.ts";
import { adminOf, withClient } from "./admin.ts";
import type { Cluster } from "./opened.ts";
import { readPassword } from "./password.ts";
import type { Place } from "./place.ts";
import { makeSocketFolder } from "./sockets.ts";

/** The holder may itself be starting: it is given this long, in milliseconds. */
const patience = 30_000;

/** Connects as administrator to the living cluster of `place`, or returns `refused` when it does not answer. */
export const joinCluster = async (place: Place, refused: Refused): Promise<Result<Cluster>> => {
  const began = Date.now();
  for (;;) {
    const password = readPassword(place.home);
    const admin = adminOf(makeSocketFolder(place), password ?? "");
    const answers = await withClient(admin, (client) => client.query("select 1")).then(
      () => true,
      () => false,
    );
    if (answers)
      return ok({
        admin,
        dataDir: place.dataDir,
        started: false,
        leaving: () => {},
        stop: async () => {},
        lost: new Promise<void>(() => {}),
      });
    if (Date.now() - began > patience) return refused;
    await sleep(200);
  }
};
