/** Counts that a partner declares from its own system; the common table `declared_count` of each room. */
import { sql } from "kysely";
import type { CountRow, Grain } from "../counts.ts";
import type { Day, Period } from "../dates.ts";
import { queriesOf, statement } from "../postgres/query.ts";
import type { RoomTransaction } from "../transaction.ts";

/** A count as a partner declares it. */
export type DeclaredLine = Pick<CountRow, "measure" | "grain" | "from" | "to" | "area" | "dims" | "value">;

/** A declared count as it is kept, with its source and dates. */
export type DeclaredCount = {
  readonly id: string;
  readonly measure: string;
  readonly grain: Grain;
  readonly period_from: Day;
  readonly period_to: Day;
  readonly area: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly value: number;
  readonly source: string;
  readonly declared_at: Date;
  readonly replaced_at: Date | null;
};

type Tables = {
  declared_count: Omit<DeclaredCount, "dims"> & { dims: unknown; agency_id: string; agent_id: string };
};

/** The declared counts that stand, of a measure, whose period meets another. */
export const standingIn = async (
  tx: RoomTransaction,
  measure: string,
  period: Period,
): Promise<DeclaredCount[]> =>
  (await tx.all(
    queriesOf<Tables>(tx.room)
      .selectFrom("declared_count")
      .selectAll()
      .where("measure", "=", measure)
      .where("replaced_at", "is", null)
      .where("period_from", "<", period.to)
      .where("period_to", ">", period.from),
  )) as unknown as DeclaredCount[];

/** The declared counts of a grain within a period, as count rows: each line is one fact. */
export const declaredRows = async (
  tx: RoomTransaction,
  grain: Grain,
  period: Period,
): Promise<CountRow[]> => {
  const rows = (await tx.all(
    queriesOf<Tables>(tx.room)
      .selectFrom("declared_count")
      .selectAll()
      .where("grain", "=", grain)
      .where("replaced_at", "is", null)
      .where("period_from", ">=", period.from)
      .where("period_to", "<=", period.to)
      .orderBy("period_from")
      .orderBy("id"),
  )) as unknown as DeclaredCount[];
  return rows.map((row) => ({
    measure: row.measure,
    grain: row.grain,
    from: row.period_from,
    to: row.period_to,
    area: row.area,
    dims: row.dims,
    value: row.value,
    facts: 1,
  }));
};

/** Ends the standing of a declared count. */
export const replaceDeclared = (tx: RoomTransaction, id: string): Promise<number> =>
  tx.run(
    queriesOf<Tables>(tx.room)
      .updateTable("declared_count")
      .set({ replaced_at: tx.now })
      .where("id", "=", id)
      .where("replaced_at", "is", null),
  );

/** Adds declared counts in one statement. */
export const addDeclared = (
  tx: RoomTransaction,
  lines: readonly DeclaredLine[],
  source: string,
): Promise<number> => {
  const rows = lines.map((line) => ({ ...line, id: tx.newId() }));
  return tx.run(
    statement(sql`insert into ${sql.table(`${tx.room}.declared_count`)} (id, measure, grain, period_from, period_to, area, dims, value, source, agency_id, agent_id, declared_at)
      select id, measure, grain, "from", "to", area, dims, value, ${source}, ${tx.who.agency}::uuid, ${tx.who.agent}::uuid, ${tx.now}::timestamptz
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, measure text, grain text, "from" date, "to" date, area text, dims jsonb, value bigint)`),
  );
};

/** The declared counts of a room, newest first; replaced ones included. */
export const listDeclared = async (tx: RoomTransaction): Promise<DeclaredCount[]> =>
  (await tx.all(
    queriesOf<Tables>(tx.room)
      .selectFrom("declared_count")
      .selectAll()
      .orderBy("declared_at", "desc")
      .orderBy("period_from", "desc")
      .orderBy("id")
      .limit(2000),
  )) as unknown as DeclaredCount[];
