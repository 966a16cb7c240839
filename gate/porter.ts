/** The mandates under which the server itself works in the gate: its sign-in desk, and the agent it has recognised. */
import { type Mandate, serviceMandate } from "../kernel/claim.ts";

/** The sign-in desk before it knows who is there. */
export const porter: Mandate = { ...serviceMandate("gate", "public"), role: "porter" };

/** The sign-in desk once it knows: the audit then bears the agent's identifier. */
export const porterFor = (agent: string, mandate: string): Mandate => ({ ...porter, agent, mandate });

/** The agent, over their own mandates and sessions and nobody else's: the database sees to it. */
export const oneself = (agent: string, mandate: string): Mandate => ({
  ...porter,
  role: "agent",
  agent,
  mandate,
});
