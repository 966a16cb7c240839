/** Looks at everything that is left after the deaths. */
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { secretsOf } from "../../apps/house/secrets.ts";
import { verifyAudit } from "../../apps/jobs/audit/verify.ts";
import { withClient } from "../../apps/launch/cluster/admin.ts";
import { openDatabase } from "../../apps/launch/database.ts";
import { withHouse } from "../../apps/launch/with-house.ts";
import { countingRooms } from "../../doors/counting.ts";
import { ok } from "../../kernel/refusal.ts";
import type { RoomName } from "../../kernel/words.ts";
import { accepted } from "../expect.ts";
import type { Acknowledged } from "./load.ts";
import { waitingIn } from "./tables.ts";
import { verifyActs } from "./verify-acts.ts";
import { verifyCounts } from "./verify-counts.ts";
import { verifyDoors } from "./verify-doors.ts";

const environment = (home: string) => ({ ...process.env, TRAME_HOME: home, TRAME_DATABASE_URL: "" });

/** Milliseconds that the background of an instance is given to carry what waits. */
const patience = 60_000;

/** Waits until the running instance of this home has counted and carried everything, by itself. */
export const waitForRest = async (home: string): Promise<void> => {
  const database = accepted(await openDatabase({ home, env: environment(home), join: true }));
  const end = Date.now() + patience;
  await withClient(database.admin, async (client) => {
    for (;;) {
      let waiting = 0;
      for (const { room } of countingRooms) waiting += await waitingIn(client, room);
      if (waiting === 0) return;
      assert.ok(Date.now() < end, `${waiting} messages or days still wait`);
      await sleep(100);
    }
  });
};

const touchedDays = (acknowledged: readonly Acknowledged[]): Map<RoomName, Set<string>> => {
  const days = new Map<RoomName, Set<string>>();
  for (const { room, body } of acknowledged) {
    const day = body["day"] ?? body["night"];
    if (typeof day === "string" && room !== "street") days.set(room, (days.get(room) ?? new Set()).add(day));
  }
  return days;
};

/** Checks acts, doors, counts and audits of a home on which nothing runs; gives how much of each there was. */
export const verifyAll = async (home: string, acknowledged: readonly Acknowledged[]) => {
  const options = { env: environment(home), what: "chaos", demonstration: true, say: () => undefined };
  const verified = await withHouse(options, async (house, { admin }) =>
    withClient(admin("gate"), async (client) => {
      await verifyActs(client, acknowledged);
      const messages = await verifyDoors(client);
      const counts = await verifyCounts(house, client, touchedDays(acknowledged));
      let lines = 0;
      for (const name of house.served) {
        const audit = accepted(await verifyAudit(house.room(name), secretsOf(home, name).seal.publicKey));
        assert.deepEqual(audit.findings, [], `${name}: the audit chain`);
        lines += audit.lines;
      }
      return ok({ messages, counts, lines });
    }),
  );
  return accepted(verified);
};
