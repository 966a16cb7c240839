/** What the registrar writes: agents, mandates, and the ends of mandates. */
import type { Day } from "../../kernel/dates.ts";
import { queriesOf } from "../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import type { RoomName } from "../../kernel/words.ts";
import type { Account, GivenMandate } from "../enrolment.ts";
import type { Held } from "../rules/mandate-order.ts";
import type { GateTables } from "../schema.generated.ts";
import type { Language } from "../words.ts";

const gate = queriesOf<GateTables>("gate");

type NewAgent = Account & { readonly id: string; readonly name: string; readonly language: Language };

/** Adds an agent. */
export const addAgent = (tx: RoomTransaction, { id, issuer, subject, name, language }: NewAgent) =>
  tx.run(gate.insertInto("agent").values({ id, issuer, subject, name, language }));

/** Every mandate that an agent was ever given, in the order in which they are offered. */
export const everyMandateOf = async (tx: RoomTransaction, agent: string): Promise<Held[]> => {
  const rows = await tx.all(
    gate
      .selectFrom("mandate")
      .select(["id", "room", "role", "agency_code", "sites", "sectors", "valid_from", "valid_to"])
      .where("agent_id", "=", agent)
      .orderBy("position")
      .orderBy("id"),
  );
  return rows.map((row) => ({
    id: row.id,
    room: row.room as RoomName,
    role: row.role,
    agency: row.agency_code,
    sites: row.sites,
    sectors: row.sectors,
    from: row.valid_from,
    to: row.valid_to,
  }));
};

type NewMandate = { readonly id: string; readonly agent: string; readonly position: number };

/** Adds a mandate; `position` counts from 1, and the first is the one under which a session opens. */
export const addMandate = (tx: RoomTransaction, { id, agent, position }: NewMandate, given: GivenMandate) =>
  tx.run(
    gate.insertInto("mandate").values({
      id,
      agent_id: agent,
      agency_id: given.agencyId,
      agency_code: given.agency,
      agency_fr: given.agencyName.fr,
      agency_en: given.agencyName.en,
      room: given.room,
      role: given.role,
      role_fr: given.roleTitle.fr,
      role_en: given.roleTitle.en,
      sites: [...given.sites],
      sectors: [...given.sectors],
      position,
      valid_from: given.from,
      valid_to: given.to,
    }),
  );

/** Ends a mandate on a day: the first on which it no longer holds. */
export const endMandate = (tx: RoomTransaction, id: string, on: Day) =>
  tx.run(
    gate
      .updateTable("mandate")
      .set(({ eb }) => ({ valid_to: on, version: eb("version", "+", 1) }))
      .where("id", "=", id),
  );
