/** What waits for somebody, within what the mandate may read. */
import { sql } from "kysely";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Waiting } from "../rules/needs.ts";

const none = { people: 0, oldest: null };

/** Past appointments without an outcome, discharges without a relay, units without a day of opening. */
export const findWaiting = async (tx: RoomTransaction): Promise<Waiting> => {
  const unsettled = await tx.first(
    statement(sql<Waiting["unsettled"]>`select count(*) as people, min(planned_on) as oldest
      from care.appointment where outcome = 'planned' and planned_on < ${tx.today}`),
  );
  const unrelayed = await tx.first(
    statement(sql<Waiting["unrelayed"]>`select count(*) as people, min(left_on) as oldest
      from care.stay where left_on >= ${tx.today}::date - 60 and relay_on is null`),
  );
  const undated = await tx.all(
    statement(sql<Waiting["undated"][number]>`select site_id, name, announced_on from care.unit
      where opened_on is null and closed_on is null order by announced_on`),
  );
  // Every role reads the list of units, but only a unit's team opens one.
  return {
    unsettled: unsettled ?? none,
    unrelayed: unrelayed ?? none,
    undated: tx.who.role === "unit" ? undated : [],
  };
};
