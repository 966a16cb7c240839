/** Teams: who goes out, paid by whom, since when. */
import type { Day } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Funder } from "../words.ts";
import { street } from "./tables.ts";

export type Team = {
  id: string;
  code: string;
  name: string;
  funders: string[];
  active_from: Day;
  active_until: Day | null;
  version: number;
};

const columns = ["id", "code", "name", "funders", "active_from", "active_until", "version"] as const;

/** Adds a team of the agency of the mandate. */
export const addTeam = (
  tx: RoomTransaction,
  team: { id: string; code: string; name: string; funders: Funder[]; active_from: Day },
) => tx.run(street.insertInto("team").values({ ...team, agency_id: tx.who.agency }));

/** One team, or undefined. */
export const findTeam = (tx: RoomTransaction, id: string): Promise<Team | undefined> =>
  tx.first(street.selectFrom("team").select(columns).where("id", "=", id));

/** The teams of the agency, those still active first. */
export const listTeams = (tx: RoomTransaction): Promise<Team[]> =>
  tx.all(street.selectFrom("team").select(columns).orderBy("active_until", "desc").orderBy("code"));

/** Ends a team if it still has this version. Gives the number of rows changed. */
export const endTeam = (tx: RoomTransaction, id: string, version: number, activeUntil: Day) =>
  tx.run(
    street
      .updateTable("team")
      .set({ active_until: activeUntil, version: version + 1 })
      .where("id", "=", id)
      .where("version", "=", version),
  );
