/** Litter and drug-use material found: a place, a kind, a count. */
import type { Day, Period } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { LitterKind } from "../words.ts";
import { street } from "./tables.ts";

export type Litter = { id: string; day: Day; sector: string; spot: string; kind: LitterKind; count: number };

/** Adds what was found. */
export const addLitter = (tx: RoomTransaction, litter: Litter) =>
  tx.run(street.insertInto("litter").values({ ...litter, agency_id: tx.who.agency, recorded_at: tx.now }));

/** What was found in a period, newest first. */
export const listLitter = async (tx: RoomTransaction, period: Period): Promise<Litter[]> =>
  (await tx.all(
    street
      .selectFrom("litter")
      .select(["id", "day", "sector", "spot", "kind", "count"])
      .where("day", ">=", period.from)
      .where("day", "<", period.to)
      .orderBy("day", "desc")
      .orderBy("recorded_at", "desc"),
  )) as Litter[];
