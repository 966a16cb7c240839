/** Actions of the plan and their history. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { queriesOf, statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { SteeringTables } from "../schema.generated.ts";

const steering = queriesOf<SteeringTables>("steering");

export type ActionRow = {
  readonly id: string;
  readonly code: string;
  readonly phase: string;
  readonly agency_id: string;
  readonly title_fr: string;
  readonly title_en: string;
  readonly target_fr: string;
  readonly target_en: string;
  readonly deadline: Day;
  readonly state: string;
  readonly evidence_fr: string | null;
  readonly evidence_en: string | null;
  readonly updated_on: Day;
  readonly version: number;
};

/** Every action, by phase and code. */
export const listActions = (tx: RoomTransaction): Promise<ActionRow[]> =>
  tx.all(steering.selectFrom("action").selectAll().orderBy("phase", "desc").orderBy("code"));

/** One action, or undefined. */
export const findAction = (tx: RoomTransaction, id: string): Promise<ActionRow | undefined> =>
  tx.first(steering.selectFrom("action").selectAll().where("id", "=", id));

export type ActionChange = {
  readonly state: string;
  readonly deadline: Day;
  readonly evidence_fr: string | null;
  readonly evidence_en: string | null;
};

/** Changes an action that still has this version, and keeps what it was. Gives the number of rows changed. */
export const changeAction = async (
  tx: RoomTransaction,
  was: ActionRow,
  version: number,
  becomes: ActionChange,
): Promise<number> => {
  const changed = await tx.run(
    steering
      .updateTable("action")
      .set({ ...becomes, updated_on: tx.today, version: version + 1 })
      .where("id", "=", was.id)
      .where("version", "=", version),
  );
  if (changed === 1)
    await tx.run(
      steering.insertInto("action_history").values({
        id: tx.newId(),
        action_id: was.id,
        version,
        at: tx.now,
        agency_id: tx.who.agency,
        was: JSON.stringify({
          state: was.state,
          deadline: was.deadline,
          evidence_fr: was.evidence_fr,
          evidence_en: was.evidence_en,
        }),
        becomes: JSON.stringify(becomes),
      }),
    );
  return changed;
};

/** What changed in the actions, newest first. */
export const listHistory = (tx: RoomTransaction) =>
  tx.all(
    steering
      .selectFrom("action_history")
      .select(["action_id", "version", "at", "agency_id", "was", "becomes"])
      .orderBy("at", "desc"),
  );

/** Adds actions; the loader's. */
export const loadActions = (
  tx: RoomTransaction,
  rows: readonly Omit<ActionRow, "version">[],
): Promise<number> =>
  tx.run(
    statement(sql`insert into steering.action (id, code, phase, agency_id, title_fr, title_en, target_fr, target_en, deadline, state, evidence_fr, evidence_en, updated_on)
      select id, code, phase, agency_id, title_fr, title_en, target_fr, target_en, deadline, state, evidence_fr, evidence_en, updated_on
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, code text, phase text, agency_id uuid, title_fr text, title_en text,
        target_fr text, target_en text, deadline date, state text, evidence_fr text, evidence_en text, updated_on date)`),
  );
