/** Stays in a unit with beds, under a random key. */
import type { Day, Period } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { CareTables } from "../schema.generated.ts";

const care = queriesOf<CareTables>("care");

export type Stay = {
  id: string;
  site_id: string;
  person: string;
  entered_on: Day;
  left_on: Day | null;
  relay_on: Day | null;
  version: number;
};

const columns = ["id", "site_id", "person", "entered_on", "left_on", "relay_on", "version"] as const;

/** Adds a stay that begins. */
export const addStay = (
  tx: RoomTransaction,
  stay: { id: string; site_id: string; person: string; entered_on: Day },
) => tx.run(care.insertInto("stay").values(stay));

/** One stay, or undefined. */
export const findStay = (tx: RoomTransaction, id: string): Promise<Stay | undefined> =>
  tx.first(care.selectFrom("stay").select(columns).where("id", "=", id));

/** The stays of a person, among those that the mandate may read. */
export const staysOf = (tx: RoomTransaction, person: string): Promise<Stay[]> =>
  tx.all(care.selectFrom("stay").select(columns).where("person", "=", person).orderBy("entered_on"));

/** Beds of a unit that are taken on a day; the day of discharge the bed is free again. */
export const bedsTaken = async (tx: RoomTransaction, unit: string, day: Day): Promise<number> => {
  const row = await tx.first(
    care
      .selectFrom("stay")
      .select(({ fn }) => fn.countAll<number>().as("taken"))
      .where("site_id", "=", unit)
      .where("entered_on", "<=", day)
      .where((one) => one.or([one("left_on", "is", null), one("left_on", ">", day)])),
  );
  return row?.taken ?? 0;
};

/** How many people stay in a unit, and the last day on which somebody left it. */
export const peopleAt = async (tx: RoomTransaction, unit: string) => {
  const row = await tx.first(
    care
      .selectFrom("stay")
      .select(({ fn }) => [
        fn.countAll<number>().filterWhere("left_on", "is", null).as("present"),
        fn.max("left_on").as("lastExit"),
      ])
      .where("site_id", "=", unit),
  );
  return { present: row?.present ?? 0, lastExit: row?.lastExit ?? undefined };
};

/** Writes the discharge or the relay of a stay if it still has this version. */
export const changeStay = (
  tx: RoomTransaction,
  id: string,
  version: number,
  change: { left_on: Day } | { relay_on: Day },
) =>
  tx.run(
    care
      .updateTable("stay")
      .set({ ...change, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );

/** The stays that touch a period, people still there first. */
export const listStays = (tx: RoomTransaction, period: Period) =>
  tx.all(
    care
      .selectFrom("stay as s")
      .innerJoin("unit as u", "u.site_id", "s.site_id")
      .select(["s.id", "s.entered_on", "s.left_on", "s.relay_on", "s.version", "u.name", "u.code"])
      .where("s.entered_on", "<", period.to)
      .where((one) => one.or([one("s.left_on", "is", null), one("s.left_on", ">=", period.from)]))
      .orderBy("s.left_on", (order) => order.desc().nullsFirst())
      .orderBy("s.entered_on", "desc")
      .orderBy("s.id"),
  );
