/** The facts of the room counted by day. A day without a round still has a level: zero teams. */
import { sql } from "kysely";
import type { Day, Period } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";

export type Counted = { day: Day; area: string; value: number; facts: number };

/** Rounds that were planned, whatever became of them; entries withdrawn as mistakes are not among them. */
const planned = ["planned", "held", "cancelled"];

/** Distinct teams a day, by the code they bear in the plan: a team shared by two agencies counts once. */
const countTeams = (tx: RoomTransaction, period: Period, states: readonly string[]): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select d::date as day, 'city' as area, count(distinct t.code) as value, count(r.id) as facts
      from generate_series(${period.from}::date, ${period.to}::date - 1, interval '1 day') d
      left join street.round r on r.day = d::date and r.state = any (${states})
      left join street.team t on t.id = r.team_id
      group by d order by d`),
  );

/** Teams with a round planned on each day. */
export const countTeamsPlanned = (tx: RoomTransaction, period: Period) => countTeams(tx, period, planned);

/** Teams really out on each day. */
export const countTeamsOut = (tx: RoomTransaction, period: Period) => countTeams(tx, period, ["held"]);

const countRounds = (tx: RoomTransaction, period: Period, states: readonly string[]): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select day, 'city' as area, count(*) as value, count(*) as facts from street.round
      where day >= ${period.from} and day < ${period.to} and state = any (${states}) group by day order by day`),
  );

/** Rounds planned, by day. */
export const countRoundsPlanned = (tx: RoomTransaction, period: Period) => countRounds(tx, period, planned);

/** Rounds held, by day. */
export const countRoundsHeld = (tx: RoomTransaction, period: Period) => countRounds(tx, period, ["held"]);

/** Contacts by day and sector: encounters, not persons. */
export const countContacts = (tx: RoomTransaction, period: Period): Promise<Counted[]> =>
  tx.all(
    statement(sql<Counted>`select day, sector as area, count(*) as value, count(*) as facts from street.contact
      where day >= ${period.from} and day < ${period.to} group by day, sector order by day, sector`),
  );
