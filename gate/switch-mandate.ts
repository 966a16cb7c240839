import type { OpenRoom } from "../kernel/postgres/room.ts";
import { ok, type Result } from "../kernel/refusal.ts";
import { oneself } from "./porter.ts";
import { notSignedIn, notYourMandate } from "./refusals.ts";
import type { MandateRow, Session } from "./session.ts";
import { mandatesOf } from "./store/agents.ts";
import { moveSession } from "./store/sessions.ts";

/**
 * Puts a session under another mandate of the same agent. Refuses (`not-allowed`) a mandate that is somebody
 * else's or no longer holds, and (`not-signed-in`) a session that ended meanwhile.
 */
export const switchMandate = (
  gate: OpenRoom,
  session: Session,
  mandateId: string,
): Promise<Result<MandateRow>> =>
  gate.transact(oneself(session.agent.id, session.mandate.id), async (tx) => {
    const mandates = await mandatesOf(tx, session.agent.id, tx.today);
    const mandate = mandates.find(({ id }) => id === mandateId);
    if (!mandate) return notYourMandate;
    if ((await moveSession(tx, session.tokenHash, mandate.id)) === 0) return notSignedIn;
    tx.audit({
      act: "switch-mandate",
      subject: `mandate ${mandate.id}`,
      detail: { from: session.mandate.id, room: mandate.room, role: mandate.role },
    });
    return ok(mandate);
  });
