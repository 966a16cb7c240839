import type { OpenRoom } from "../kernel/postgres/room.ts";
import { ok, type Result } from "../kernel/refusal.ts";
import { porter } from "./porter.ts";
import { isAlive, isToBeMarked } from "./rules/session-life.ts";
import { fingerprint, isToken } from "./rules/token.ts";
import type { Session } from "./session.ts";
import { mandatesOf } from "./store/agents.ts";
import { findKept, markSeen } from "./store/sessions.ts";
import type { Language } from "./words.ts";

/**
 * The session that a cookie's value opens; null when it opens none: unknown, forged, too old, unused for too long,
 * or under a mandate that ended meanwhile. Refuses only when the database is out of reach.
 */
export const findSession = async (gate: OpenRoom, cookie: string): Promise<Result<Session | null>> => {
  if (!isToken(cookie)) return ok(null);
  const tokenHash = fingerprint(cookie);
  return gate.transact(porter, async (tx) => {
    const kept = await findKept(tx, tokenHash);
    if (!kept || !isAlive(kept, tx.now)) return ok(null);
    const mandates = await mandatesOf(tx, kept.agent_id, tx.today);
    const mandate = mandates.find(({ id }) => id === kept.mandate_id);
    if (!mandate) return ok(null);
    if (isToBeMarked(kept, tx.now)) await markSeen(tx, tokenHash);
    return ok({
      tokenHash,
      agent: { id: kept.agent_id, name: kept.name },
      language: kept.language as Language,
      mandate,
      mandates,
    });
  });
};
