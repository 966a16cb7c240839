import type { OpenRoom } from "../kernel/postgres/room.ts";
import { ok, type Result } from "../kernel/refusal.ts";
import { oneself } from "./porter.ts";
import type { Session } from "./session.ts";
import { removeSession } from "./store/sessions.ts";

/** Ends a session: its cookie opens nothing from now on. Ending it twice changes nothing and leaves one trace. */
export const closeSession = (gate: OpenRoom, session: Session): Promise<Result<null>> =>
  gate.transact(oneself(session.agent.id, session.mandate.id), async (tx) => {
    const removed = await removeSession(tx, session.tokenHash);
    if (removed > 0) tx.audit({ act: "sign-out", subject: `agent ${session.agent.id}` });
    return ok(null);
  });
