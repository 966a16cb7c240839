/** Reception sites. Rows out of the mandate's reach are not found: the database keeps them from view. */
import type { Day } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Audience, Funder } from "../words.ts";
import { reception } from "./tables.ts";

export type Site = {
  site_id: string;
  agency_id: string;
  code: string;
  name: string;
  sector: string;
  audience: Audience;
  capacity: number;
  opened_on: Day;
  closed_on: Day | null;
  public: boolean;
  funder: Funder;
  version: number;
};

const columns = [
  "site_id",
  "agency_id",
  "code",
  "name",
  "sector",
  "audience",
  "capacity",
  "opened_on",
  "closed_on",
  "public",
  "funder",
  "version",
] as const;

/** Adds a site of the agency of the mandate. */
export const addSite = (tx: RoomTransaction, site: Omit<Site, "agency_id" | "closed_on" | "version">) =>
  tx.run(reception.insertInto("site").values({ ...site, agency_id: tx.who.agency }));

/** One site, or undefined. */
export const findSite = async (tx: RoomTransaction, id: string): Promise<Site | undefined> =>
  (await tx.first(reception.selectFrom("site").select(columns).where("site_id", "=", id))) as
    | Site
    | undefined;

/** The sites within reach, those in service first. */
export const listSites = async (tx: RoomTransaction): Promise<Site[]> =>
  (await tx.all(
    reception
      .selectFrom("site")
      .select(columns)
      .orderBy("closed_on", "desc")
      .orderBy("opened_on")
      .orderBy("code"),
  )) as Site[];

/** Moves a site to its next version, with a closing day or another visibility if given. Gives the number of rows changed. */
export const changeSite = (
  tx: RoomTransaction,
  id: string,
  version: number,
  change: { closed_on?: Day; public?: boolean },
) =>
  tx.run(
    reception
      .updateTable("site")
      .set({ ...change, version: version + 1 })
      .where("site_id", "=", id)
      .where("version", "=", version),
  );
