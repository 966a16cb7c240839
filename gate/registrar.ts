/** The mandate under which operations enrol agents: it gives and ends mandates, and opens no session. */
import { type Mandate, serviceMandate } from "../kernel/claim.ts";

/** The registrar. No agent holds it: the command runs where the keys of the gate lie. */
export const registrar: Mandate = { ...serviceMandate("gate", "public"), role: "registrar" };
