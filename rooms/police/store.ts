/** The only file that names the tables of the police room. */
import { sql } from "kysely";
import type { Day, Period } from "../../kernel/dates.ts";
import { queriesOf, statement } from "../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../kernel/transaction.ts";
import type { PoliceTables } from "./schema.generated.ts";
import type { OperationKind, PlaceKind } from "./words.ts";

const police = queriesOf<PoliceTables>("police");

export type Kitchen = { id: string; day: Day; sector: string; withdrawn_at: Date | null; version: number };

/** Adds a dismantled kitchen. */
export const addKitchen = (tx: RoomTransaction, kitchen: { id: string; day: Day; sector: string }) =>
  tx.run(police.insertInto("kitchen").values({ ...kitchen, agency_id: tx.who.agency, recorded_at: tx.now }));

/** One kitchen, or undefined. */
export const findKitchen = (tx: RoomTransaction, id: string): Promise<Kitchen | undefined> =>
  tx.first(
    police
      .selectFrom("kitchen")
      .select(["id", "day", "sector", "withdrawn_at", "version"])
      .where("id", "=", id),
  );

/** Marks a kitchen as withdrawn if it still has this version. Gives the number of rows changed. */
export const withdrawKitchen = (tx: RoomTransaction, id: string, version: number, reason: string) =>
  tx.run(
    police
      .updateTable("kitchen")
      .set({ withdrawn_at: tx.now, withdrawn_reason: reason, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );

/** The kitchens of a period, newest first. */
export const listKitchens = (tx: RoomTransaction, period: Period) =>
  tx.all(
    police
      .selectFrom("kitchen")
      .select(["id", "day", "sector", "recorded_at", "withdrawn_at", "withdrawn_reason", "version"])
      .where("day", ">=", period.from)
      .where("day", "<", period.to)
      .orderBy("day", "desc")
      .orderBy("id"),
  );

export type Place = {
  id: string;
  kind: string;
  label: string;
  sector: string;
  opened_on: Day;
  closed_on: Day | null;
  version: number;
};

/** Adds a place that is followed. */
export const addPlace = (
  tx: RoomTransaction,
  place: { id: string; kind: PlaceKind; label: string; sector: string; opened_on: Day },
) => tx.run(police.insertInto("place").values({ ...place, agency_id: tx.who.agency }));

const placeColumns = ["id", "kind", "label", "sector", "opened_on", "closed_on", "version"] as const;

/** One place, or undefined. */
export const findPlace = (tx: RoomTransaction, id: string): Promise<Place | undefined> =>
  tx.first(police.selectFrom("place").select(placeColumns).where("id", "=", id));

/** All places, open ones first. */
export const listPlaces = (tx: RoomTransaction): Promise<Place[]> =>
  tx.all(
    police
      .selectFrom("place")
      .select(placeColumns)
      .orderBy("closed_on", "desc")
      .orderBy("opened_on", "desc")
      .orderBy("id"),
  );

/** Closes a place if it still has this version. */
export const closePlace = (tx: RoomTransaction, id: string, version: number, closedOn: Day) =>
  tx.run(
    police
      .updateTable("place")
      .set({ closed_on: closedOn, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );

/** Adds an operation. */
export const addOperation = (
  tx: RoomTransaction,
  operation: { id: string; day: Day; sector: string; kind: OperationKind; agents: number; hours: number },
) =>
  tx.run(
    police.insertInto("operation").values({ ...operation, agency_id: tx.who.agency, recorded_at: tx.now }),
  );

/** The operations of a period, newest first. */
export const listOperations = (tx: RoomTransaction, period: Period) =>
  tx.all(
    police
      .selectFrom("operation")
      .select(["id", "day", "sector", "kind", "agents", "hours"])
      .where("day", ">=", period.from)
      .where("day", "<", period.to)
      .orderBy("day", "desc")
      .orderBy("id"),
  );

export type Counted = { day: Day; area: string; value: number; facts: number };

/** Kitchens that count, by day, for the whole city. */
export const countKitchens = (tx: RoomTransaction, period: Period): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select day, 'city' as area, count(*) as value, count(*) as facts from police.kitchen
      where day >= ${period.from} and day < ${period.to} and withdrawn_at is null group by day order by day`),
  );

/** Operations by day and sector. */
export const countOperations = (tx: RoomTransaction, period: Period): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select day, sector as area, count(*) as value, count(*) as facts from police.operation
      where day >= ${period.from} and day < ${period.to} group by day, sector order by day, sector`),
  );

/** Places of a kind that are open on each day of a period. */
export const countOpenPlaces = (tx: RoomTransaction, period: Period, kind: PlaceKind): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select d::date as day, 'city' as area, count(p.id) as value, count(p.id) as facts
      from generate_series(${period.from}::date, ${period.to}::date - 1, interval '1 day') d
      join police.place p on p.kind = ${kind} and p.opened_on <= d and (p.closed_on is null or p.closed_on > d)
      group by d order by d`),
  );

/** The last day for which an operation was entered. */
export const lastOperationDay = async (tx: RoomTransaction): Promise<Day | undefined> => {
  const row = await tx.first(police.selectFrom("operation").select(({ fn }) => fn.max("day").as("day")));
  return row?.day ?? undefined;
};

export type KitchenRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly day: Day;
  readonly sector: string;
  /** ISO instant. */
  readonly recorded_at: string;
};

/** Loads kitchens that count; the demonstration's. */
export const loadKitchens = (tx: RoomTransaction, rows: readonly KitchenRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into police.kitchen (id, agency_id, day, sector, recorded_at)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, agency_id uuid, day date, sector text, recorded_at timestamptz)`),
  );

export type PlaceRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly kind: PlaceKind;
  readonly label: string;
  readonly sector: string;
  readonly opened_on: Day;
  readonly closed_on: Day | null;
};

/** Loads places; the demonstration's. */
export const loadPlaces = (tx: RoomTransaction, rows: readonly PlaceRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into police.place (id, agency_id, kind, label, sector, opened_on, closed_on)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(id uuid, agency_id uuid, kind text, label text, sector text, opened_on date, closed_on date)`),
  );

export type OperationRow = {
  readonly id: string;
  readonly agency_id: string;
  readonly day: Day;
  readonly sector: string;
  readonly kind: OperationKind;
  readonly agents: number;
  readonly hours: number;
  /** ISO instant. */
  readonly recorded_at: string;
};

/** Loads operations; the demonstration's. */
export const loadOperations = (tx: RoomTransaction, rows: readonly OperationRow[]): Promise<number> =>
  tx.run(
    statement(sql`insert into police.operation (id, agency_id, day, sector, kind, agents, hours, recorded_at)
      select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, agency_id uuid, day date, sector text,
        kind text, agents integer, hours integer, recorded_at timestamptz)`),
  );
