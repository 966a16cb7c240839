/** Stays, under a random key. */
import type { Day, Period } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { ShelterTables } from "../schema.generated.ts";
import type { Destination, ExitReason } from "../words.ts";

const shelter = queriesOf<ShelterTables>("shelter");

export type Stay = {
  id: string;
  site_id: string;
  person: string;
  entered_on: Day;
  left_on: Day | null;
  exit_destination: string | null;
  exit_reason: string | null;
  ready_since: Day | null;
  version: number;
};

const columns = [
  "id",
  "site_id",
  "person",
  "entered_on",
  "left_on",
  "exit_destination",
  "exit_reason",
  "ready_since",
  "version",
] as const;

/** Adds a stay that begins. */
export const addStay = (
  tx: RoomTransaction,
  stay: { id: string; site_id: string; person: string; entered_on: Day },
) => tx.run(shelter.insertInto("stay").values(stay));

/** One stay, or undefined. */
export const findStay = (tx: RoomTransaction, id: string): Promise<Stay | undefined> =>
  tx.first(shelter.selectFrom("stay").select(columns).where("id", "=", id));

/** The stays of a person, among those that the mandate may read. */
export const staysOf = (tx: RoomTransaction, person: string): Promise<Stay[]> =>
  tx.all(shelter.selectFrom("stay").select(columns).where("person", "=", person).orderBy("entered_on"));

/** How many people stay at a site, and the last day on which somebody left it. */
export const peopleAt = async (tx: RoomTransaction, site: string) => {
  const row = await tx.first(
    shelter
      .selectFrom("stay")
      .select(({ fn }) => [
        fn.countAll<number>().filterWhere("left_on", "is", null).as("present"),
        fn.max("left_on").as("lastExit"),
      ])
      .where("site_id", "=", site),
  );
  return { present: row?.present ?? 0, lastExit: row?.lastExit ?? undefined };
};

/** Says that a person is ready to leave, if the stay still has this version. */
export const markReady = (tx: RoomTransaction, id: string, version: number, readySince: Day) =>
  tx.run(
    shelter
      .updateTable("stay")
      .set({ ready_since: readySince, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );

/** Ends a stay if it still has this version. */
export const endStay = (
  tx: RoomTransaction,
  id: string,
  version: number,
  exit: { left_on: Day; exit_destination: Destination; exit_reason: ExitReason },
) =>
  tx.run(
    shelter
      .updateTable("stay")
      .set({ ...exit, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );

/** The stays that touch a period, people still there first. */
export const listStays = (tx: RoomTransaction, period: Period) =>
  tx.all(
    shelter
      .selectFrom("stay as t")
      .innerJoin("site as s", "s.site_id", "t.site_id")
      .select([
        "t.id",
        "t.entered_on",
        "t.left_on",
        "t.exit_destination",
        "t.exit_reason",
        "t.ready_since",
        "t.version",
        "s.name",
        "s.code",
      ])
      .where("t.entered_on", "<", period.to)
      .where((one) => one.or([one("t.left_on", "is", null), one("t.left_on", ">=", period.from)]))
      .orderBy("t.left_on", (order) => order.desc().nullsFirst())
      .orderBy("t.entered_on", "desc")
      .orderBy("t.id"),
  );
