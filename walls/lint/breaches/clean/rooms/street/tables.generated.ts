import type { Generated } from "kysely";

export type Tables = { round: { id: Generated<string> } };
