/** Agents and mandates of the demonstration, in one statement each. The database refuses them to anybody but its loader. */
import { sql } from "kysely";
import type { Day } from "../../kernel/dates.ts";
import { statement } from "../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import type { RoomName } from "../../kernel/words.ts";
import { demonstrationIssuer } from "../words.ts";

/** An agent of the demonstration; `login` is what its provider calls them. */
export type DemoAgent = { readonly id: string; readonly login: string; readonly name: string };

/** Loads agents. Those already known are left as they are. Gives the number of rows added. */
export const loadAgents = (tx: RoomTransaction, rows: readonly DemoAgent[]): Promise<number> =>
  tx.run(
    statement(sql`insert into gate.agent (id, issuer, subject, name)
      select id, ${demonstrationIssuer}, login, name
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, login text, name text)
      on conflict do nothing`),
  );

/** `sites` are identifiers of sites, as the room's own tables hold them; `sectors` are codes. */
export type DemoMandateRow = {
  readonly id: string;
  readonly agent_id: string;
  readonly agency_id: string;
  readonly agency_code: string;
  readonly agency_fr: string;
  readonly agency_en: string;
  readonly room: RoomName;
  readonly role: string;
  readonly role_fr: string;
  readonly role_en: string;
  readonly sites: readonly string[];
  readonly sectors: readonly string[];
  /** From 1; the first is the one under which a session opens. */
  readonly position: number;
  readonly valid_from: Day;
  readonly valid_to: Day | null;
};

/** Loads mandates. Those already known are left as they are. Gives the number of rows added. */
export const loadMandates = (tx: RoomTransaction, rows: readonly DemoMandateRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into gate.mandate (id, agent_id, agency_id, agency_code, agency_fr, agency_en, room, role,
        role_fr, role_en, sites, sectors, position, valid_from, valid_to)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, agent_id uuid, agency_id uuid,
        agency_code text, agency_fr text, agency_en text, room text, role text, role_fr text, role_en text,
        sites text[], sectors text[], position integer, valid_from date, valid_to date)
      on conflict do nothing`),
  );

/** Ends mandates on a day: the first on which they no longer hold. Gives the number of rows changed. */
export const endMandates = (tx: RoomTransaction, ids: readonly string[], day: Day): Promise<number> =>
  tx.run(
    statement(sql`update gate.mandate set valid_to = ${day}, version = version + 1
      where id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`),
  );
