/** The sectors that each cell follows. */
import type { Day } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { CourtTables } from "../schema.generated.ts";

const court = queriesOf<CourtTables>("court");

export type FollowedSector = {
  id: string;
  cell: string;
  sector: string;
  followed_from: Day;
  followed_to: Day | null;
  version: number;
};

const columns = ["id", "cell", "sector", "followed_from", "followed_to", "version"] as const;

/** Starts to follow a sector. The database refuses a second open line for the same cell and sector. */
export const addSector = (
  tx: RoomTransaction,
  followed: { id: string; cell: string; sector: string; followed_from: Day },
) => tx.run(court.insertInto("cell_sector").values({ ...followed, agency_id: tx.who.agency }));

/** One line, or undefined. */
export const findSector = (tx: RoomTransaction, id: string): Promise<FollowedSector | undefined> =>
  tx.first(court.selectFrom("cell_sector").select(columns).where("id", "=", id));

/** Every line, those that go on first. */
export const listSectors = (tx: RoomTransaction): Promise<FollowedSector[]> =>
  tx.all(
    court
      .selectFrom("cell_sector")
      .select(columns)
      .orderBy("followed_to", "desc")
      .orderBy("followed_from", "desc")
      .orderBy("id"),
  );

/** The lines of a cell and sector, whichever their days. */
export const linesOf = (tx: RoomTransaction, cell: string, sector: string): Promise<FollowedSector[]> =>
  tx.all(
    court.selectFrom("cell_sector").select(columns).where("cell", "=", cell).where("sector", "=", sector),
  );

/** Stops following a sector from a day on, if the line still has this version. */
export const leave = (tx: RoomTransaction, id: string, version: number, day: Day) =>
  tx.run(
    court
      .updateTable("cell_sector")
      .set({ followed_to: day, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );
