/** What the cells hold and decide: sessions, decisions and their actions. */
import { sql } from "kysely";
import type { Day, Period } from "../../../kernel/dates.ts";
import { queriesOf, statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { CourtTables } from "../schema.generated.ts";
import type { Cell } from "../words.ts";

const court = queriesOf<CourtTables>("court");

export type Session = { id: string; cell: string; day: Day; sector: string | null; agenda: string };

const sessionColumns = ["id", "cell", "day", "sector", "agenda"] as const;

/** Adds a session that was held. */
export const addSession = (
  tx: RoomTransaction,
  session: { id: string; cell: Cell; day: Day; sector: string | null; agenda: string },
) =>
  tx.run(
    court.insertInto("cell_session").values({ ...session, agency_id: tx.who.agency, recorded_at: tx.now }),
  );

/** One session, or undefined. */
export const findSession = (tx: RoomTransaction, id: string): Promise<Session | undefined> =>
  tx.first(court.selectFrom("cell_session").select(sessionColumns).where("id", "=", id));

/** The sessions of a period, newest first. */
export const listSessions = (tx: RoomTransaction, period: Period): Promise<Session[]> =>
  tx.all(
    court
      .selectFrom("cell_session")
      .select(sessionColumns)
      .where("day", ">=", period.from)
      .where("day", "<", period.to)
      .orderBy("day", "desc")
      .orderBy("id"),
  );

export type NewDecision = {
  id: string;
  session_id: string;
  cell: string;
  sector: string;
  decided_on: Day;
  priority: string;
};

/** Adds a decision. */
export const addDecision = (tx: RoomTransaction, decision: NewDecision) =>
  tx.run(court.insertInto("cell_decision").values({ ...decision, agency_id: tx.who.agency }));

/** Adds the actions of a decision. */
export const addActions = (
  tx: RoomTransaction,
  actions: readonly { id: string; decision_id: string; action: string; owner: string; due_on: Day }[],
) =>
  tx.run(
    court
      .insertInto("cell_action")
      .values(actions.map((action) => ({ ...action, agency_id: tx.who.agency, state: "to-do" }))),
  );

export type Decision = Omit<NewDecision, "session_id"> & { actions: number; open: number };

/** The decisions of a period with the number of their actions, and of those still to do. Newest first. */
export const listDecisions = (tx: RoomTransaction, period: Period): Promise<Decision[]> =>
  tx.all(
    statement(sql<Decision>`select d.id, d.cell, d.sector, d.decided_on, d.priority, count(a.id) as actions,
        count(a.id) filter (where a.state = 'to-do') as open
      from court.cell_decision d left join court.cell_action a on a.decision_id = d.id
      where d.decided_on >= ${period.from} and d.decided_on < ${period.to}
      group by d.id order by d.decided_on desc, d.id`),
  );

export type CellActionRow = {
  id: string;
  action: string;
  owner: string;
  due_on: Day;
  state: string;
  ended_on: Day | null;
  version: number;
  cell: string;
  sector: string;
  decided_on: Day;
};

const actionRows = () =>
  court
    .selectFrom("cell_action as a")
    .innerJoin("cell_decision as d", "d.id", "a.decision_id")
    .select([
      "a.id",
      "a.action",
      "a.owner",
      "a.due_on",
      "a.state",
      "a.ended_on",
      "a.version",
      "d.cell",
      "d.sector",
      "d.decided_on",
    ]);

/** One action, or undefined. */
export const findAction = (tx: RoomTransaction, id: string): Promise<CellActionRow | undefined> =>
  tx.first(actionRows().where("a.id", "=", id));

/** Every action, those to do first, by due day. */
export const listActions = (tx: RoomTransaction): Promise<CellActionRow[]> =>
  tx.all(actionRows().orderBy("a.ended_on", "desc").orderBy("a.due_on").orderBy("a.id"));

/** Ends an action if it still has this version. */
export const endAction = (tx: RoomTransaction, id: string, version: number, state: string, endedOn: Day) =>
  tx.run(
    court
      .updateTable("cell_action")
      .set({ state, ended_on: endedOn, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );
