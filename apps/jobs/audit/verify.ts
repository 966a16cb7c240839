/**
 * Verifies a room's audit: every lane's chain is recomputed, compared with its head and with the signed seals.
 * Names the first line of each lane that was changed, removed, inserted or moved.
 */
import { createHash, verify as verifySignature } from "node:crypto";
import { sql } from "kysely";
import { serviceMandate } from "../../../kernel/claim.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { OpenRoom } from "../../../kernel/postgres/room.ts";
import { ok, type Result } from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";

/** One thing wrong with the audit. */
export type Finding = {
  readonly room: string;
  readonly lane: number;
  readonly seq: number;
  readonly what: "changed" | "removed" | "inserted" | "reordered" | "seal";
};

/** What the verification of a room's audit read, and what it found wrong. */
export type Verification = {
  readonly room: string;
  readonly lines: number;
  readonly findings: readonly Finding[];
};

type Line = {
  lane: number;
  seq: number;
  at: string;
  agent_id: string;
  mandate_id: string;
  role: string;
  act: string;
  subject: string;
  detail: string;
  prev: Buffer;
  hash: Buffer;
};
type Seal = { heads: Record<string, { seq: number; head: string }>; signature: string; public_key: string };

const batch = 5000;

/** The fingerprint of a line, as the database makes it (`kernel/postgres/base.ts`). */
export const fingerprint = (line: Line, prev: Buffer): Buffer =>
  createHash("sha256")
    .update(prev)
    .update(
      [
        line.lane,
        line.seq,
        line.at,
        line.agent_id,
        line.mandate_id,
        line.role,
        line.act,
        line.subject,
        line.detail,
      ].join("\u001f"),
      "utf8",
    )
    .digest();

const judge = (line: Line, expected: number, prev: Buffer): Finding["what"] | undefined => {
  const intact = fingerprint(line, line.prev).equals(line.hash);
  if (line.seq > expected) return intact ? "removed" : "changed";
  if (line.seq < expected) return "inserted";
  if (!intact) return "changed";
  return line.prev.equals(prev) ? undefined : "reordered";
};

const verifyLane = async (
  tx: RoomTransaction,
  lane: { lane: number; seq: number; head: Buffer },
): Promise<{ lines: number; finding?: Finding }> => {
  let prev: Buffer = Buffer.from([0]);
  let expected = 1;
  let after = 0;
  for (;;) {
    const lines = await tx.all(
      statement(
        sql<Line>`select * from ${sql.table(`${tx.room}.audit`)} where lane = ${lane.lane} and seq > ${after} order by seq limit ${batch}`,
      ),
    );
    for (const line of lines) {
      const what = judge(line, expected, prev);
      if (what)
        return {
          lines: expected - 1,
          finding: { room: tx.room, lane: lane.lane, seq: what === "removed" ? expected : line.seq, what },
        };
      prev = line.hash;
      expected = line.seq + 1;
      after = line.seq;
    }
    if (lines.length < batch) break;
  }
  if (expected - 1 < lane.seq)
    return {
      lines: expected - 1,
      finding: { room: tx.room, lane: lane.lane, seq: expected, what: "removed" },
    };
  if (expected - 1 > lane.seq)
    return {
      lines: expected - 1,
      finding: { room: tx.room, lane: lane.lane, seq: lane.seq + 1, what: "inserted" },
    };
  if (!prev.equals(lane.head))
    return {
      lines: expected - 1,
      finding: { room: tx.room, lane: lane.lane, seq: lane.seq, what: "changed" },
    };
  return { lines: expected - 1 };
};

const checkSeals = async (tx: RoomTransaction, publicKey: string): Promise<Finding[]> => {
  const seals = await tx.all(
    statement(
      sql<Seal>`select heads, signature, public_key from ${sql.table(`${tx.room}.audit_seal`)} order by sealed_at`,
    ),
  );
  const findings: Finding[] = [];
  for (const seal of seals) {
    const signed = verifySignature(
      null,
      Buffer.from(JSON.stringify(sortedHeads(seal.heads))),
      seal.public_key,
      Buffer.from(seal.signature, "base64"),
    );
    if (!signed || seal.public_key !== publicKey)
      findings.push({ room: tx.room, lane: -1, seq: 0, what: "seal" });
    for (const [lane, { seq, head }] of Object.entries(seal.heads)) {
      if (seq === 0) continue;
      const line = await tx.first(
        statement(
          sql<{
            hash: Buffer;
          }>`select hash from ${sql.table(`${tx.room}.audit`)} where lane = ${Number(lane)} and seq = ${seq}`,
        ),
      );
      if (line?.hash.toString("hex") !== head)
        findings.push({ room: tx.room, lane: Number(lane), seq, what: line ? "changed" : "removed" });
    }
  }
  return findings;
};

/** The heads in the order of their lanes, so that the signed text is always the same. */
export const sortedHeads = (heads: Seal["heads"]): [number, number, string][] =>
  Object.entries(heads)
    .map(([lane, { seq, head }]): [number, number, string] => [Number(lane), seq, head])
    .sort((a, b) => a[0] - b[0]);

/** Verifies the whole audit of a room against its lanes and its seals. `publicKey`: the room's own seal key (PEM). */
export const verifyAudit = (room: OpenRoom, publicKey: string): Promise<Result<Verification>> =>
  room.transact(serviceMandate(room.room, "keeper"), async (tx) => {
    const lanes = await tx.all(
      statement(
        sql<{
          lane: number;
          seq: number;
          head: Buffer;
        }>`select * from ${sql.table(`${tx.room}.audit_lane`)} order by lane`,
      ),
    );
    const findings: Finding[] = [];
    let lines = 0;
    for (const lane of lanes) {
      const checked = await verifyLane(tx, lane);
      lines += checked.lines;
      if (checked.finding) findings.push(checked.finding);
    }
    for (const finding of await checkSeals(tx, publicKey))
      if (!findings.some((one) => one.lane === finding.lane)) findings.push(finding);
    return ok({ room: room.room, lines, findings });
  });
