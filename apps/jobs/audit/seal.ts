/** Signs the heads of a room's audit lanes, in the database and in a file kept apart, so that rewriting a whole lane shows. */
import { sign } from "node:crypto";
import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { sql } from "kysely";
import { serviceMandate } from "../../../kernel/claim.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { OpenRoom } from "../../../kernel/postgres/room.ts";
import { ok, type Result } from "../../../kernel/refusal.ts";
import type { RoomSecrets } from "../../house/secrets.ts";
import { sortedHeads } from "./verify.ts";

/** Seals the audit of a room as it stands. The file is `<home>/seals/<room>.jsonl`. */
export const sealAudit = (
  room: OpenRoom,
  key: RoomSecrets["seal"],
  home: string,
): Promise<Result<{ lanes: number }>> =>
  room.transact(serviceMandate(room.room, "keeper"), async (tx) => {
    const lanes = await tx.all(
      statement(
        sql<{
          lane: number;
          seq: number;
          head: Buffer;
        }>`select * from ${sql.table(`${tx.room}.audit_lane`)} where seq > 0 order by lane`,
      ),
    );
    const heads = Object.fromEntries(
      lanes.map(({ lane, seq, head }) => [lane, { seq, head: head.toString("hex") }]),
    );
    const signature = sign(null, Buffer.from(JSON.stringify(sortedHeads(heads))), key.privateKey).toString(
      "base64",
    );
    await tx.run(
      statement(sql`insert into ${sql.table(`${tx.room}.audit_seal`)} (sealed_at, heads, signature, public_key)
        values (${tx.now}, ${JSON.stringify(heads)}::jsonb, ${signature}, ${key.publicKey})`),
    );
    mkdirSync(join(home, "seals"), { recursive: true, mode: 0o700 });
    appendFileSync(
      join(home, "seals", `${room.room}.jsonl`),
      `${JSON.stringify({ sealed_at: tx.now, heads, signature })}\n`,
      { mode: 0o600 },
    );
    return ok({ lanes: lanes.length });
  });
