import type { OpenRoom } from "../kernel/postgres/room.ts";
import { ok, type Refused, type Result } from "../kernel/refusal.ts";
import { porter, porterFor } from "./porter.ts";
import { noMandate, unknownAgent } from "./refusals.ts";
import { after, longestLife } from "./rules/session-life.ts";
import { fingerprint, newToken } from "./rules/token.ts";
import { findAgent, mandatesOf } from "./store/agents.ts";
import { addSession, removeDead } from "./store/sessions.ts";

/** Who an identity provider says is there. */
export type Identity = { readonly issuer: string; readonly subject: string };

/** What the browser is given: the only copy of the token, and the last instant at which it is of use. */
export type OpenedSession = { readonly cookie: string; readonly endsAt: Date };

/** A refusal undoes its transaction: the trace of it is written in one of its own. */
const refuseAndTrace = async (gate: OpenRoom, subject: string, why: Refused): Promise<Refused> => {
  const traced = await gate.transact(porter, async (tx) => {
    tx.audit({ act: "refuse sign-in", subject });
    return ok(null);
  });
  return traced.ok ? why : traced;
};

/**
 * Opens a session for whom a provider vouches for, under the first of their mandates. Refuses (`not-allowed`)
 * when nobody knows them or none of their mandates holds today; both are written in the audit.
 */
export const openSession = async (
  gate: OpenRoom,
  { issuer, subject }: Identity,
): Promise<Result<OpenedSession>> => {
  const known = await gate.transact(porter, async (tx) => {
    const agent = await findAgent(tx, issuer, subject);
    return ok({ agent, mandates: agent ? await mandatesOf(tx, agent.id, tx.today) : [] });
  });
  if (!known.ok) return known;
  const { agent, mandates } = known.value;
  // The provider's identifier is a person's: the trace bears what recognises it again, not what it is.
  if (!agent)
    return refuseAndTrace(gate, `unknown ${fingerprint(`${issuer} ${subject}`).slice(0, 16)}`, unknownAgent);
  const mandate = mandates[0];
  if (!mandate) return refuseAndTrace(gate, `agent ${agent.id}`, noMandate);
  const cookie = newToken();
  return gate.transact(porterFor(agent.id, mandate.id), async (tx) => {
    await removeDead(tx);
    const endsAt = after(tx.now, longestLife);
    await addSession(tx, {
      token_hash: fingerprint(cookie),
      agent_id: agent.id,
      mandate_id: mandate.id,
      ends_at: endsAt,
      language: agent.language,
    });
    tx.audit({
      act: "sign-in",
      subject: `agent ${agent.id}`,
      detail: { room: mandate.room, role: mandate.role },
    });
    return ok({ cookie, endsAt });
  });
};
