/** Nothing acknowledged is lost, nothing is done twice: rows, command logs and audit lines against what was acknowledged. */
import assert from "node:assert/strict";
import type { Client } from "pg";
import type { Acknowledged } from "./load.ts";
import { idsOf } from "./tables.ts";

/** Where each act leaves its row, and what its audit line calls it. */
const traces = {
  "record-kitchen": { table: "police.kitchen", subject: "kitchen" },
  "record-operation": { table: "police.operation", subject: "operation" },
  "receive-report": { table: "ground.report", subject: "report" },
  "report-litter": { table: "street.litter", subject: "litter" },
  "decide-for-sector": { table: "court.cell_decision", subject: "decision" },
} as const;

const sorted = (texts: readonly string[]): string[] => texts.toSorted();

const auditSubjects = async (client: Client, room: string, act: string): Promise<string[]> => {
  const { rows } = await client.query<{ subject: string }>(
    `select subject from ${room}.audit where act = $1`,
    [act],
  );
  return sorted(rows.map(({ subject }) => subject));
};

const verifyNights = async (client: Client, nights: readonly Acknowledged[]): Promise<void> => {
  const { rows } = await client.query<{ id: string; version: number }>(
    "select id, version from shelter.night",
  );
  const told = Map.groupBy(nights, ({ id }) => id);
  const expected = [...told].map(([id, acts]) => ({ id, version: acts.length }));
  const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
  assert.deepEqual(rows.toSorted(byId), expected.toSorted(byId), "each correction of a night counts once");
};

/** Checks every act that was acknowledged; throws with what differs. */
export const verifyActs = async (client: Client, acknowledged: readonly Acknowledged[]): Promise<void> => {
  for (const [act, { table, subject }] of Object.entries(traces)) {
    const ids = sorted(acknowledged.filter((one) => one.act === act).map(({ id }) => id));
    assert.deepEqual(await idsOf(client, table), ids, `${act}: the rows are those acknowledged`);
    const subjects = await auditSubjects(client, table.split(".")[0] ?? "", act);
    assert.deepEqual(subjects, sorted(ids.map((id) => `${subject} ${id}`)), `${act}: one audit line each`);
  }
  await verifyNights(
    client,
    acknowledged.filter(({ act }) => act === "declare-night"),
  );
  for (const [room, acts] of Map.groupBy(acknowledged, (one) => one.room)) {
    const keys = sorted(acts.map(({ key }) => key));
    assert.deepEqual(await idsOf(client, `${room}.command`), keys, `${room}: each command is kept once`);
  }
};
