/** Care units: the directory of the room. */
import type { Day } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { CareTables } from "../schema.generated.ts";
import type { UnitKind } from "../words.ts";

const care = queriesOf<CareTables>("care");

export type Unit = {
  site_id: string;
  code: string;
  name: string;
  kind: UnitKind;
  announced_on: Day;
  opened_on: Day | null;
  closed_on: Day | null;
  beds: number;
  version: number;
};

const columns = [
  "site_id",
  "code",
  "name",
  "kind",
  "announced_on",
  "opened_on",
  "closed_on",
  "beds",
  "version",
] as const;

/** Adds a unit of the acting agency. */
export const addUnit = (tx: RoomTransaction, unit: Omit<Unit, "closed_on" | "version">) =>
  tx.run(care.insertInto("unit").values({ ...unit, agency_id: tx.who.agency }));

/** One unit, or undefined. The database's own check keeps `kind` within its list. */
export const findUnit = (tx: RoomTransaction, id: string): Promise<Unit | undefined> =>
  tx.first(
    care.selectFrom("unit").select(columns).where("site_id", "=", id).$narrowType<{ kind: UnitKind }>(),
  );

/**
 * One unit that the mandate may change, kept for this transaction: two admissions to the last bed, or an admission and
 * the closing of the unit, then come one after the other.
 */
export const holdUnit = (tx: RoomTransaction, id: string): Promise<Unit | undefined> =>
  tx.first(
    care
      .selectFrom("unit")
      .select(columns)
      .where("site_id", "=", id)
      .forUpdate()
      .$narrowType<{ kind: UnitKind }>(),
  );

/** All units, those announced last first. */
export const listUnits = (tx: RoomTransaction): Promise<Unit[]> =>
  tx.all(
    care
      .selectFrom("unit")
      .select(columns)
      .orderBy("announced_on", "desc")
      .orderBy("code")
      .$narrowType<{ kind: UnitKind }>(),
  );

/** Changes the days or beds of a unit if it still has this version. Gives the number of rows changed. */
export const changeUnit = (
  tx: RoomTransaction,
  id: string,
  version: number,
  change: { opened_on: Day; beds: number } | { closed_on: Day },
) =>
  tx.run(
    care
      .updateTable("unit")
      .set({ ...change, version: version + 1 })
      .where("site_id", "=", id)
      .where("version", "=", version),
  );
