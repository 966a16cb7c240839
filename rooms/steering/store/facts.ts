/** Counts received from the rooms, each with the time during which it was what was known. */
import { sql } from "kysely";
import type { CountRow, CountsMessage } from "../../../kernel/counts.ts";
import type { Period } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";

type Arrival = { readonly room: string; readonly message: string; readonly knownFrom: Date };

const incoming = (rows: readonly CountRow[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as i(measure text, grain text, "from" date, "to" date, area text, dims jsonb, value numeric, facts integer)`;

const scoped = (scopes: CountsMessage["scopes"]) =>
  sql`jsonb_to_recordset(${JSON.stringify(scopes)}::jsonb) as s(grain text, "from" date, "to" date)`;

/** Ends the knowledge of every count in scope that the message changes or no longer holds. Gives how many. */
export const closeChanged = (tx: RoomTransaction, arrival: Arrival, message: CountsMessage): Promise<number> =>
  tx.run(
    statement(sql`update steering.fact as f set known_to = ${arrival.knownFrom}
      from ${scoped(message.scopes)}
      where f.room = ${arrival.room} and f.known_to is null and f.grain = s.grain and f.period_from >= s."from" and f.period_to <= s."to"
        and not exists (select from ${incoming(message.rows)} where i.measure = f.measure and i.grain = f.grain and i."from" = f.period_from
          and i."to" = f.period_to and i.area = f.area and i.dims = f.dims and i.value = f.value and i.facts = f.facts)`),
  );

/** Adds the counts of the message that are not already what is known. Gives how many. */
export const addNew = (tx: RoomTransaction, arrival: Arrival, rows: readonly CountRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into steering.fact (room, measure, grain, period_from, period_to, area, dims, value, facts, known_from, message_id)
      select ${arrival.room}, i.measure, i.grain, i."from", i."to", i.area, i.dims, i.value, i.facts, ${arrival.knownFrom}, ${arrival.message}
      from ${incoming(rows)}
      where not exists (select from steering.fact f where f.room = ${arrival.room} and f.known_to is null and f.measure = i.measure and f.grain = i.grain
        and f.period_from = i."from" and f.area = i.area and f.dims = i.dims)`),
  );

/** What the counts of one line come to. `days` counts the distinct days (or periods) that carry a row. */
export type Gathered = {
  readonly value: number | null;
  readonly facts: number;
  readonly messages: number;
  readonly known: Date | null;
  readonly days: number;
};

export type GatherQuery = {
  readonly measure: string;
  readonly dims: Readonly<Record<string, string>>;
  readonly period: Period;
  /** `additive`: days and months inside the period. `newest`: the newest day only. `exact`: the row of exactly this period. */
  readonly how: "additive" | "newest" | "exact";
  readonly knownAt: Date;
};

const inPeriod = (query: GatherQuery) => {
  const known = sql`measure = ${query.measure} and dims @> ${JSON.stringify(query.dims)}::jsonb
    and known_from <= ${query.knownAt} and (known_to is null or known_to > ${query.knownAt})`;
  if (query.how === "exact") return sql`${known} and period_from = ${query.period.from} and period_to = ${query.period.to}`;
  return sql`${known} and grain in ('day', 'month') and period_from >= ${query.period.from} and period_to <= ${query.period.to}`;
};

/** Gathers the counts of a line as they were known at an instant. */
export const gatherCounts = async (tx: RoomTransaction, query: GatherQuery): Promise<Gathered> => {
  const newest =
    query.how === "newest" ? sql`and period_from = (select max(period_from) from steering.fact where ${inPeriod(query)})` : sql``;
  const row = await tx.first(
    statement(sql<Gathered>`select sum(value) as value, coalesce(sum(facts), 0) as facts, count(distinct message_id) as messages,
      max(known_from) as known, count(distinct period_from) as days from steering.fact where ${inPeriod(query)} ${newest}`),
  );
  return row ?? { value: null, facts: 0, messages: 0, known: null, days: 0 };
};

export type CountLine = {
  readonly room: string;
  readonly measure: string;
  readonly grain: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly area: string;
  readonly dims: unknown;
  readonly value: number;
  readonly facts: number;
  readonly known_from: Date;
  readonly known_to: Date | null;
  readonly message_id: string;
};

/** The counts behind a figure, one by one; with `history`, also those that were known before. */
export const listCounts = (
  tx: RoomTransaction,
  query: { measure: string; period: Period; knownAt: Date; history: boolean },
): Promise<CountLine[]> =>
  tx.all(
    statement(sql<CountLine>`select room, measure, grain, period_from, period_to, area, dims, value, facts, known_from, known_to, message_id
      from steering.fact where measure = ${query.measure} and period_from >= ${query.period.from} and period_to <= ${query.period.to}
        and known_from <= ${query.knownAt} and (${query.history} or known_to is null or known_to > ${query.knownAt})
      order by period_from, area, dims, known_from limit 5000`),
  );

/** The instants at which the counts of a line changed, newest first: the moments at which its value may have changed. */
export const changeInstants = async (tx: RoomTransaction, query: GatherQuery, limit: number): Promise<Date[]> => {
  const rows = await tx.all(
    statement(sql<{ at: Date }>`select distinct date_trunc('second', at) as at from (
        select known_from as at from steering.fact where measure = ${query.measure} and dims @> ${JSON.stringify(query.dims)}::jsonb
          and period_from >= ${query.period.from} and period_to <= ${query.period.to}
        union select known_to from steering.fact where measure = ${query.measure} and dims @> ${JSON.stringify(query.dims)}::jsonb
          and period_from >= ${query.period.from} and period_to <= ${query.period.to} and known_to is not null) changes
      where at <= ${query.knownAt} order by at desc limit ${limit}`),
  );
  return rows.map((row) => row.at);
};

/** Values by calendar year of a line, for its series. */
export const yearlySeries = (tx: RoomTransaction, query: Omit<GatherQuery, "period" | "how">, mode: "sum" | "mean" | "distinct") =>
  tx.all(
    statement(sql<{ year: number; value: number; facts: number }>`select extract(year from period_from)::integer as year,
        ${mode === "mean" ? sql`round(sum(value) / count(distinct period_from), 1)` : sql`sum(value)`} as value, sum(facts) as facts
      from steering.fact where measure = ${query.measure} and dims @> ${JSON.stringify(query.dims)}::jsonb
        and ${mode === "distinct" ? sql`grain = 'year'` : sql`grain in ('day', 'month')`}
        and known_from <= ${query.knownAt} and (known_to is null or known_to > ${query.knownAt})
      group by 1 order by 1`),
  );

/** When each room's counts last changed, and up to which day they speak. */
export const freshnessByRoom = (tx: RoomTransaction) =>
  tx.all(
    statement(sql<{ room: string; known: Date; until: string }>`select room, max(known_from) as known, max(period_to) as until
      from steering.fact where grain = 'day' group by room order by room`),
  );
