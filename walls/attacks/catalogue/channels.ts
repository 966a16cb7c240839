/** Telling another room something, or stopping it, without a door. */
import pg from "pg";
import type { Attack, Attempt, Scene } from "../attack.ts";
import { type Through, throughOf } from "../try.ts";

const locks = [
  "select pg_advisory_lock(1)",
  "select pg_advisory_xact_lock(1)",
  "select pg_try_advisory_lock(1)",
  "select pg_advisory_lock_shared(1, 2)",
  "select pg_advisory_unlock_all()",
  "select pg_notify('other', 'secret')",
  "select pg_export_snapshot()",
];

const onOtherSession = async (
  scene: Scene,
  client: pg.Client,
): Promise<{ tried: number; holes: Through[] }> => {
  const holes: Through[] = [];
  let tried = 0;
  for (const [room, keys] of scene.accesses) {
    if (room === scene.walls.room) continue;
    const other = new pg.Client(keys.connection);
    other.on("error", () => undefined);
    await other.connect();
    const { rows } = await other.query<{ pid: number }>("select pg_backend_pid() as pid");
    for (const call of ["pg_terminate_backend", "pg_cancel_backend", "pg_log_backend_memory_contexts"]) {
      tried++;
      const what = await throughOf(client, { label: call, statements: [`select ${call}(${rows[0]?.pid})`] });
      if (what) holes.push({ label: `${call} on a session of ${room}`, what });
    }
    await other.end();
  }
  return { tried, holes };
};

/** Advisory locks, notifications by function, snapshots, and ending the sessions of others. */
export const channels: Attack = {
  name: "channels",
  tries: {
    fr: "Faire signe à une autre pièce par un verrou libre ou une notification, emprunter son instantané, ou mettre fin à ses sessions",
    en: "Signal to another room through an advisory lock or a notification, borrow its snapshot, or end its sessions",
  },
  attempts: () => locks.map((statement): Attempt => ({ label: statement, statements: [statement] })),
  run: onOtherSession,
};
