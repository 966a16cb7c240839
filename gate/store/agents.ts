/** Agents and their mandates. */
import type { Day } from "../../kernel/dates.ts";
import { queriesOf } from "../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import type { RoomName } from "../../kernel/words.ts";
import type { GateTables } from "../schema.generated.ts";
import type { MandateRow } from "../session.ts";
import type { Language } from "../words.ts";

const gate = queriesOf<GateTables>("gate");

export type Agent = {
  readonly id: string;
  readonly subject: string;
  readonly name: string;
  readonly language: Language;
};

const agentColumns = ["id", "subject", "name", "language"] as const;

/** The agent whom a provider names so, or undefined. */
export const findAgent = async (
  tx: RoomTransaction,
  issuer: string,
  subject: string,
): Promise<Agent | undefined> => {
  const row = await tx.first(
    gate.selectFrom("agent").select(agentColumns).where("issuer", "=", issuer).where("subject", "=", subject),
  );
  return row as Agent | undefined;
};

/** All agents known under an issuer, by name. */
export const listAgents = async (tx: RoomTransaction, issuer: string): Promise<Agent[]> =>
  (await tx.all(
    gate.selectFrom("agent").select(agentColumns).where("issuer", "=", issuer).orderBy("name").orderBy("id"),
  )) as Agent[];

/** Remembers in which language an agent reads. */
export const keepLanguage = (tx: RoomTransaction, agent: string, language: Language): Promise<number> =>
  tx.run(gate.updateTable("agent").set({ language }).where("id", "=", agent));

const mandateColumns = [
  "id",
  "agent_id",
  "agency_id",
  "agency_code",
  "agency_fr",
  "agency_en",
  "room",
  "role",
  "role_fr",
  "role_en",
  "sites",
  "sectors",
  "valid_from",
  "valid_to",
] as const;

/** The mandates of these agents that hold on a day, in the order in which they are offered. */
export const mandatesOn = async (
  tx: RoomTransaction,
  agents: readonly string[],
  day: Day,
): Promise<(MandateRow & { readonly agent: string })[]> => {
  if (agents.length === 0) return [];
  const rows = await tx.all(
    gate
      .selectFrom("mandate")
      .select(mandateColumns)
      .where("agent_id", "in", [...agents])
      .where("valid_from", "<=", day)
      .where((where) => where.or([where("valid_to", "is", null), where("valid_to", ">", day)]))
      .orderBy("position")
      .orderBy("id"),
  );
  return rows.map((row) => ({
    agent: row.agent_id,
    id: row.id,
    room: row.room as RoomName,
    role: row.role,
    agency: { id: row.agency_id, code: row.agency_code, name: { fr: row.agency_fr, en: row.agency_en } },
    roleTitle: { fr: row.role_fr, en: row.role_en },
    sites: row.sites,
    sectors: row.sectors,
    from: row.valid_from,
    to: row.valid_to,
  }));
};

/** The mandates of one agent that hold on a day. */
export const mandatesOf = async (tx: RoomTransaction, agent: string, day: Day): Promise<MandateRow[]> =>
  (await mandatesOn(tx, [agent], day)).map(({ agent: _same, ...mandate }) => mandate);
