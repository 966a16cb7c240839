/** Pick-ups, mediation rounds, and what outreach found. */
import type { Day, Period } from "../../../kernel/dates.ts";
import { queriesOf } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { GroundTables } from "../schema.generated.ts";
import type { LitterKind } from "../words.ts";

const ground = queriesOf<GroundTables>("ground");

/** Adds a pick-up. */
export const addPickup = (
  tx: RoomTransaction,
  pickup: { id: string; day: Day; sector: string; kind: LitterKind; count: number },
) => tx.run(ground.insertInto("pickup").values({ ...pickup, agency_id: tx.who.agency, recorded_at: tx.now }));

/** The pick-ups of a period, newest first. */
export const listPickups = (tx: RoomTransaction, period: Period) =>
  tx.all(
    ground
      .selectFrom("pickup")
      .select(["id", "day", "sector", "kind", "count"])
      .where("day", ">=", period.from)
      .where("day", "<", period.to)
      .orderBy("day", "desc")
      .orderBy("id"),
  );

/** Adds a mediation round. */
export const addRound = (
  tx: RoomTransaction,
  round: { id: string; day: Day; sector: string; hours: number },
) =>
  tx.run(
    ground.insertInto("mediation_round").values({ ...round, agency_id: tx.who.agency, recorded_at: tx.now }),
  );

/** The mediation rounds of a period, newest first. */
export const listRounds = (tx: RoomTransaction, period: Period) =>
  tx.all(
    ground
      .selectFrom("mediation_round")
      .select(["id", "day", "sector", "hours"])
      .where("day", ">=", period.from)
      .where("day", "<", period.to)
      .orderBy("day", "desc")
      .orderBy("id"),
  );

/** The last day for which a round was entered. */
export const lastRoundDay = async (tx: RoomTransaction): Promise<Day | undefined> => {
  const row = await tx.first(
    ground.selectFrom("mediation_round").select(({ fn }) => fn.max("day").as("day")),
  );
  return row?.day ?? undefined;
};

export type LitterFound = { id: string; day: Day; sector: string; spot: string; kind: string; count: number };

/** Keeps what a round of outreach found. */
export const addLitter = (tx: RoomTransaction, found: LitterFound) =>
  tx.run(ground.insertInto("litter_found").values({ ...found, received_at: tx.now }));

/** What outreach found in a period, newest first. */
export const listLitter = (tx: RoomTransaction, period: Period): Promise<LitterFound[]> =>
  tx.all(
    ground
      .selectFrom("litter_found")
      .select(["id", "day", "sector", "spot", "kind", "count"])
      .where("day", ">=", period.from)
      .where("day", "<", period.to)
      .orderBy("day", "desc")
      .orderBy("id"),
  );
