/** Treatment orders. */
import type { Day, Period } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { openOrderStates } from "../lifecycle.ts";
import type { Written } from "../rules/order-moves.ts";
import type { CourtTables } from "../schema.generated.ts";
import type { Basis } from "../words.ts";

const court = queriesOf<CourtTables>("court");

/** An order without the person's key: nothing outside the store needs it. */
const columns = [
  "id",
  "basis",
  "ordered_on",
  "months",
  "renewals",
  "reports",
  "state",
  "ars_informed_on",
  "examined_on",
  "doctor_chosen_on",
  "confirmed_on",
  "reported_on",
  "renewed_on",
  "ended_on",
  "reason",
  "version",
] as const;

export type Order = {
  id: string;
  basis: string;
  ordered_on: Day;
  months: number;
  renewals: number;
  reports: number;
  state: string;
  ars_informed_on: Day | null;
  examined_on: Day | null;
  doctor_chosen_on: Day | null;
  confirmed_on: Day | null;
  reported_on: Day | null;
  renewed_on: Day | null;
  ended_on: Day | null;
  reason: string | null;
  version: number;
};

/** Adds an order, in the state in which every order starts. */
export const addOrder = (
  tx: RoomTransaction,
  order: { id: string; person: string; basis: Basis; ordered_on: Day; months: number },
) =>
  tx.run(
    court
      .insertInto("treatment_order")
      .values({ ...order, agency_id: tx.who.agency, state: "ordered", recorded_at: tx.now }),
  );

/** One order, or undefined. */
export const findOrder = (tx: RoomTransaction, id: string): Promise<Order | undefined> =>
  tx.first(court.selectFrom("treatment_order").select(columns).where("id", "=", id));

/** The random key of the person of an order: a later order for the same person bears it too. */
export const personOf = async (tx: RoomTransaction, id: string): Promise<string | undefined> =>
  (await tx.first(court.selectFrom("treatment_order").select("person").where("id", "=", id)))?.person;

/** Writes a move if the order still has this version. Gives the number of rows changed. */
export const writeMove = (
  tx: RoomTransaction,
  order: { id: string; version: number },
  change: Written & { state: string; reason?: string },
) =>
  tx.run(
    court
      .updateTable("treatment_order")
      .set({ ...change, version: order.version + 1 })
      .where("id", "=", order.id)
      .where("version", "=", order.version),
  );

/** The orders made in a period, newest first. */
export const listOrders = (tx: RoomTransaction, period: Period): Promise<Order[]> =>
  tx.all(
    court
      .selectFrom("treatment_order")
      .select(columns)
      .where("ordered_on", ">=", period.from)
      .where("ordered_on", "<", period.to)
      .orderBy("ordered_on", "desc")
      .orderBy("id"),
  );

/** The orders that still run: those that have a clock. */
export const listOpenOrders = (tx: RoomTransaction): Promise<Order[]> =>
  tx.all(
    court
      .selectFrom("treatment_order")
      .select(columns)
      .where("ended_on", "is", null)
      .where("state", "in", openOrderStates)
      .orderBy("ordered_on")
      .orderBy("id"),
  );
