/** Visits: a public spot, how many people were there, whether somebody was met. */
import type { Day, Period } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { street } from "./tables.ts";

export type NewVisit = {
  id: string;
  round_id: string;
  day: Day;
  sector: string;
  spot: string;
  people_present: number | null;
  nobody_met: boolean;
};

/** Adds a visit. */
export const addVisit = (tx: RoomTransaction, visit: NewVisit) =>
  tx.run(street.insertInto("visit").values({ ...visit, agency_id: tx.who.agency, recorded_at: tx.now }));

const columns = ["id", "round_id", "day", "sector", "spot", "people_present", "nobody_met"] as const;

/** One visit, or undefined. */
export const findVisit = (tx: RoomTransaction, id: string): Promise<NewVisit | undefined> =>
  tx.first(street.selectFrom("visit").select(columns).where("id", "=", id));

/** The visits of a period, newest first. */
export const listVisits = (tx: RoomTransaction, period: Period): Promise<NewVisit[]> =>
  tx.all(
    street
      .selectFrom("visit")
      .select(columns)
      .where("day", ">=", period.from)
      .where("day", "<", period.to)
      .orderBy("day", "desc")
      .orderBy("recorded_at", "desc"),
  );

/** How many visits and contacts were written down for a round. */
export const recordsOfRound = async (tx: RoomTransaction, round: string): Promise<number> => {
  const visits = await tx.all(street.selectFrom("visit").select("id").where("round_id", "=", round));
  const contacts = await tx.all(street.selectFrom("contact").select("id").where("round_id", "=", round));
  return visits.length + contacts.length;
};
