/** Counts received from the rooms, each with the time during which it was what was known. */
import { type RawBuilder, sql } from "kysely";
import type { CountRow, CountsMessage } from "../../../kernel/counts.ts";
import type { Period } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { roomNames } from "../../../kernel/words.ts";

type Arrival = { readonly room: string; readonly message: string; readonly knownFrom: Date };

const incoming = (rows: readonly CountRow[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as i(measure text, grain text, "from" date, "to" date, area text, dims jsonb, value numeric, facts integer)`;

const scoped = (scopes: CountsMessage["scopes"]) =>
  sql`jsonb_to_recordset(${JSON.stringify(scopes)}::jsonb) as s(grain text, "from" date, "to" date)`;

/** Ends the knowledge of every count in scope that the message changes or no longer holds. Gives how many. */
export const closeChanged = (
  tx: RoomTransaction,
  arrival: Arrival,
  message: CountsMessage,
): Promise<number> =>
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

const asked = (queries: readonly GatherQuery[]) => {
  const rows = queries.map((query, place) => ({
    place,
    measure: query.measure,
    dims: query.dims,
    ...query.period,
    how: query.how,
    known: query.knownAt.toISOString(),
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as q(place integer, measure text, dims jsonb, "from" date, "to" date, how text, known timestamptz)`;
};

/** The counts that answer to a query, as known then; `top` is the newest of them. */
const answering = sql`select f.*, max(f.period_from) over () as top from steering.fact f
  where f.measure = q.measure and f.dims @> q.dims and f.period_from >= q."from" and f.period_to <= q."to"
    and f.known_from <= q.known and (f.known_to is null or f.known_to > q.known)
    and case when q.how = 'exact' then f.period_from = q."from" and f.period_to = q."to" else f.grain in ('day', 'month') end`;

const nothing: Gathered = { value: null, facts: 0, messages: 0, known: null, days: 0 };

/** Gathers the counts of many lines at once, each as it was known at its instant; answers in the order of the queries. */
export const gatherCounts = async (
  tx: RoomTransaction,
  queries: readonly GatherQuery[],
): Promise<Gathered[]> => {
  const rows = await tx.all(
    statement(sql<
      Gathered & { place: number }
    >`select q.place, g.* from ${asked(queries)} cross join lateral (
      select sum(value) as value, coalesce(sum(facts), 0) as facts, count(distinct message_id) as messages, max(known_from) as known, count(distinct period_from) as days
      from (${answering}) c where q.how <> 'newest' or period_from = top) g`),
  );
  const byPlace = new Map(rows.map(({ place, ...gathered }) => [place, gathered]));
  return queries.map((_query, place) => byPlace.get(place) ?? nothing);
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

/** The instants at which the counts of each line changed, oldest first, the newest `most` of them: when its value may have changed. */
export const changeInstants = async (
  tx: RoomTransaction,
  queries: readonly GatherQuery[],
  most: number,
): Promise<Date[][]> => {
  const rows = await tx.all(
    statement(sql<{
      place: number;
      at: Date;
    }>`select q.place, c.at from ${asked(queries)} cross join lateral (
      select distinct at from (
        select f.known_from, f.known_to from steering.fact f where f.measure = q.measure and f.dims @> q.dims
          and f.period_from >= q."from" and f.period_to <= q."to") k, lateral (values (k.known_from), (k.known_to)) v(at)
      where at <= q.known order by at desc limit ${most}) c order by q.place, c.at`),
  );
  const byPlace = Map.groupBy(rows, (row) => row.place);
  return queries.map((_query, place) => (byPlace.get(place) ?? []).map((row) => row.at));
};

/** How the days of a year make its value: added, averaged by day, averaged by week, the last day's, or counted apart (persons). */
export type YearMode = "sum" | "mean" | "per-week" | "last" | "distinct";

const yearValue: Record<YearMode, RawBuilder<unknown>> = {
  sum: sql`sum(value)`,
  distinct: sql`sum(value)`,
  mean: sql`round(sum(value) / count(*), 1)`,
  "per-week": sql`round(7 * sum(value) / count(*), 1)`,
  last: sql`sum(value) filter (where period_from = newest)`,
};

/** Values by calendar year of a line, for its series. `until`: the first day that the year's counts do not speak of. */
export const yearlySeries = (
  tx: RoomTransaction,
  query: Omit<GatherQuery, "period" | "how">,
  mode: YearMode,
) =>
  tx.all(
    statement(sql<{ year: number; value: number; facts: number; until: string }>`
      select year, ${yearValue[mode]} as value, sum(facts) as facts, max(period_to) as until
      from (select period_from, sum(value) as value, sum(facts) as facts, max(period_to) as period_to, extract(year from period_from)::integer as year
          ${mode === "last" ? sql`, max(period_from) over (partition by extract(year from period_from)) as newest` : sql``}
        from steering.fact f where measure = ${query.measure} and dims @> ${JSON.stringify(query.dims)}::jsonb
          and ${mode === "distinct" ? sql`grain = 'year'` : sql`grain in ('day', 'month')`}
          and known_from <= ${query.knownAt} and (known_to is null or known_to > ${query.knownAt})
        group by period_from) y
      group by year order by year`),
  );

/** When each room's counts last changed, and up to which day they speak. */
export const freshnessByRoom = (tx: RoomTransaction) =>
  tx.all(
    statement(sql<{
      room: string;
      known: Date;
      until: string;
    }>`select r.room, newest.known, latest.until from unnest(${[...roomNames]}::text[]) r(room)
      cross join lateral (select known_from as known from steering.fact
        where room = r.room and grain = 'day' order by known_from desc limit 1) newest
      cross join lateral (select period_to as until from steering.fact
        where room = r.room and grain = 'day' and known_to is null order by period_from desc limit 1) latest
      order by r.room`),
  );
