import type { OpenRoom } from "../kernel/postgres/room.ts";
import { ok, type Result } from "../kernel/refusal.ts";
import { porterFor } from "./porter.ts";
import { notSignedIn } from "./refusals.ts";
import type { Session } from "./session.ts";
import { keepLanguage } from "./store/agents.ts";
import { speakIn } from "./store/sessions.ts";
import type { Language } from "./words.ts";

/** Changes the language of a session and of the agent's next ones. Refuses (`not-signed-in`) when it ended meanwhile. */
export const setLanguage = (gate: OpenRoom, session: Session, language: Language): Promise<Result<null>> =>
  gate.transact(porterFor(session.agent.id, session.mandate.id), async (tx) => {
    if ((await speakIn(tx, session.tokenHash, language)) === 0) return notSignedIn;
    await keepLanguage(tx, session.agent.id, language);
    return ok(null);
  });
