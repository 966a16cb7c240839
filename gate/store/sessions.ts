/** Open sessions, under the fingerprint of their token. */
import { queriesOf } from "../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import { after, longestIdle } from "../rules/session-life.ts";
import type { GateTables } from "../schema.generated.ts";
import type { Language } from "../words.ts";

const gate = queriesOf<GateTables>("gate");

export type KeptSession = {
  readonly agent_id: string;
  readonly mandate_id: string;
  readonly name: string;
  readonly language: string;
  readonly seen_at: Date;
  readonly ends_at: Date;
};

/** The session that a token opens, with its agent's name; undefined when there is none. */
export const findKept = (tx: RoomTransaction, tokenHash: string): Promise<KeptSession | undefined> =>
  tx.first(
    gate
      .selectFrom("session")
      .innerJoin("agent", "agent.id", "session.agent_id")
      .select(["agent_id", "mandate_id", "agent.name", "session.language", "seen_at", "ends_at"])
      .where("token_hash", "=", tokenHash),
  );

type NewSession = {
  readonly token_hash: string;
  readonly agent_id: string;
  readonly mandate_id: string;
  readonly ends_at: Date;
  readonly language: Language;
};

/** Adds a session that starts now. */
export const addSession = (tx: RoomTransaction, session: NewSession): Promise<number> =>
  tx.run(gate.insertInto("session").values({ ...session, opened_at: tx.now, seen_at: tx.now }));

/** Writes down that a session was used now. */
export const markSeen = (tx: RoomTransaction, tokenHash: string): Promise<number> =>
  tx.run(gate.updateTable("session").set({ seen_at: tx.now }).where("token_hash", "=", tokenHash));

/** Puts a session under another mandate. Gives the number of rows changed: 0 when it is not the reader's own. */
export const moveSession = (tx: RoomTransaction, tokenHash: string, mandate: string): Promise<number> =>
  tx.run(gate.updateTable("session").set({ mandate_id: mandate }).where("token_hash", "=", tokenHash));

/** Changes the language of a session. */
export const speakIn = (tx: RoomTransaction, tokenHash: string, language: Language): Promise<number> =>
  tx.run(gate.updateTable("session").set({ language }).where("token_hash", "=", tokenHash));

/** Removes a session. */
export const removeSession = (tx: RoomTransaction, tokenHash: string): Promise<number> =>
  tx.run(gate.deleteFrom("session").where("token_hash", "=", tokenHash));

/** Removes the sessions that can no longer be used. */
export const removeDead = (tx: RoomTransaction): Promise<number> =>
  tx.run(
    gate
      .deleteFrom("session")
      .where((where) =>
        where.or([where("ends_at", "<=", tx.now), where("seen_at", "<=", after(tx.now, -longestIdle))]),
      ),
  );
