/** The accounts of a demonstration, as its database knows them. */
import { isDemonstration } from "../kernel/postgres/instance.ts";
import type { OpenRoom } from "../kernel/postgres/room.ts";
import { ok, type Result } from "../kernel/refusal.ts";
import { porter } from "./porter.ts";
import type { MandateRow } from "./session.ts";
import { listAgents, mandatesOn } from "./store/agents.ts";
import { demonstrationIssuer } from "./words.ts";

export type DemoAccount = {
  readonly login: string;
  readonly name: string;
  /** Those valid today, in the order in which they are offered. */
  readonly mandates: readonly MandateRow[];
};

/**
 * The accounts that may sign in without proving who they are; null when the database says that this instance is not
 * a demonstration, whatever its settings say.
 */
export const demonstrationAccounts = (gate: OpenRoom): Promise<Result<readonly DemoAccount[] | null>> =>
  gate.transact(porter, async (tx) => {
    if (!(await isDemonstration(tx))) return ok(null);
    const agents = await listAgents(tx, demonstrationIssuer);
    const mandates = await mandatesOn(
      tx,
      agents.map(({ id }) => id),
      tx.today,
    );
    return ok(
      agents.map(({ id, subject, name }) => ({
        login: subject,
        name,
        mandates: mandates.filter(({ agent }) => agent === id).map(({ agent: _same, ...mandate }) => mandate),
      })),
    );
  });
