/** Rounds: planned, then held or cancelled. */
import type { Day, Period } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { RoundState } from "../words.ts";
import { street } from "./tables.ts";

export type Round = {
  id: string;
  team_id: string;
  day: Day;
  planned_start: string;
  planned_end: string;
  sectors: string[];
  state: RoundState;
  cancel_reason: string | null;
  started: string | null;
  ended: string | null;
  version: number;
};

const columns = [
  "id",
  "team_id",
  "day",
  "planned_start",
  "planned_end",
  "sectors",
  "state",
  "cancel_reason",
  "started",
  "ended",
  "version",
] as const;

export type NewRound = Pick<Round, "id" | "team_id" | "day" | "planned_start" | "planned_end" | "sectors">;

/** Plans a round. */
export const addRound = (tx: RoomTransaction, round: NewRound) =>
  tx.run(street.insertInto("round").values({ ...round, agency_id: tx.who.agency, planned_at: tx.now }));

/** One round, or undefined. */
export const findRound = async (tx: RoomTransaction, id: string): Promise<Round | undefined> =>
  (await tx.first(street.selectFrom("round").select(columns).where("id", "=", id))) as Round | undefined;

/** The rounds of a team on a day that are planned or held. */
export const roundsOfTeam = async (tx: RoomTransaction, team: string, day: Day): Promise<Round[]> =>
  (await tx.all(
    street
      .selectFrom("round")
      .select(columns)
      .where("team_id", "=", team)
      .where("day", "=", day)
      .where("state", "in", ["planned", "held"]),
  )) as Round[];

/** What a round may become, with what goes along. */
export type Settlement =
  | { state: "held"; started: string; ended: string }
  | { state: "cancelled"; cancel_reason: string }
  | { state: "withdrawn" };

/** Settles a round if it still has this version. Gives the number of rows changed. */
export const settleRound = (tx: RoomTransaction, id: string, version: number, settlement: Settlement) =>
  tx.run(
    street
      .updateTable("round")
      .set({ ...settlement, settled_at: tx.now, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );

export type ListedRound = Round & { team: string };

/** The rounds of a period with the name of their team, newest first. */
export const listRounds = async (tx: RoomTransaction, period: Period): Promise<ListedRound[]> =>
  (await tx.all(
    street
      .selectFrom("round")
      .innerJoin("team", "team.id", "round.team_id")
      .select(columns.map((column) => `round.${column}` as const))
      .select("team.name as team")
      .where("round.day", ">=", period.from)
      .where("round.day", "<", period.to)
      .orderBy("round.day", "desc")
      .orderBy("round.planned_start")
      .orderBy("team.code"),
  )) as ListedRound[];

/** Rounds up to a day, included, of which nobody has said whether they went out; oldest first. */
export const unsettledRounds = (tx: RoomTransaction, until: Day): Promise<{ day: Day; count: number }[]> =>
  tx.all(
    street
      .selectFrom("round")
      .select(["day", ({ fn }) => fn.countAll<number>().as("count")])
      .where("state", "=", "planned")
      .where("day", "<=", until)
      .groupBy("day")
      .orderBy("day"),
  );

/** How many active teams have no round planned on a day. */
export const teamsWithoutRound = async (tx: RoomTransaction, day: Day): Promise<number> => {
  const row = await tx.first(
    street
      .selectFrom("team")
      .select(({ fn }) => fn.countAll<number>().as("count"))
      .where("active_from", "<=", day)
      .where((where) => where.or([where("active_until", "is", null), where("active_until", ">", day)]))
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom("round")
              .select("round.id")
              .whereRef("round.team_id", "=", "team.id")
              .where("round.day", "=", day)
              .where("round.state", "!=", "withdrawn"),
          ),
        ),
      ),
  );
  return row?.count ?? 0;
};
