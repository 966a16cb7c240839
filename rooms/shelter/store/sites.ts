/** Sites and their places by kind. */
import { sql } from "kysely";
import type { Day } from "../../../kernel/dates.ts";
import { queriesOf, statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { type ByKind, everyKind } from "../rules/free-by-kind.ts";
import type { ShelterTables } from "../schema.generated.ts";
import type { Funder, PlaceKind, SiteKind } from "../words.ts";

const shelter = queriesOf<ShelterTables>("shelter");

export type Site = {
  site_id: string;
  agency_id: string;
  code: string;
  name: string;
  kind: string;
  funder: string;
  joined_on: Day;
  left_on: Day | null;
  version: number;
};

/** Adds a site, run by `agency_id`. */
export const addSite = (
  tx: RoomTransaction,
  site: {
    site_id: string;
    agency_id: string;
    code: string;
    name: string;
    kind: SiteKind;
    funder: Funder;
    joined_on: Day;
  },
) => tx.run(shelter.insertInto("site").values(site));

const columns = [
  "site_id",
  "agency_id",
  "code",
  "name",
  "kind",
  "funder",
  "joined_on",
  "left_on",
  "version",
] as const;

/** One site, or undefined. */
export const findSite = (tx: RoomTransaction, id: string): Promise<Site | undefined> =>
  tx.first(shelter.selectFrom("site").select(columns).where("site_id", "=", id));

export type SiteLine = Site & { present: number; funded: number; open: number };

/** The sites with their places in force on a day and the people who stay, open ones first. */
export const listSites = (tx: RoomTransaction, day: Day): Promise<SiteLine[]> =>
  tx.all(
    statement(sql<SiteLine>`select s.site_id, s.agency_id, s.code, s.name, s.kind, s.funder, s.joined_on, s.left_on, s.version,
        (select count(*) from shelter.stay where site_id = s.site_id and left_on is null) as present,
        coalesce(c.funded, 0) as funded, coalesce(c.open, 0) as open
      from shelter.site s
      left join lateral (select sum(k.funded) as funded, sum(k.open) as open from (
        select distinct on (kind) funded, open from shelter.site_capacity
        where site_id = s.site_id and valid_from <= ${day} order by kind, valid_from desc) k) c on true
      order by s.left_on desc nulls first, s.code`),
  );

/** Marks a site as left if it still has this version. Gives the number of rows changed. */
export const closeSite = (tx: RoomTransaction, id: string, version: number, leftOn: Day) =>
  tx.run(
    shelter
      .updateTable("site")
      .set({ left_on: leftOn, version: version + 1 })
      .where("site_id", "=", id)
      .where("version", "=", version),
  );

/** Says how many places of a kind a site has from a day on; a second answer for the same day replaces the first. */
export const setCapacity = (
  tx: RoomTransaction,
  capacity: { site_id: string; kind: PlaceKind; valid_from: Day; funded: number; open: number },
) =>
  tx.run(
    shelter
      .insertInto("site_capacity")
      .values(capacity)
      .onConflict((conflict) =>
        conflict
          .columns(["site_id", "kind", "valid_from"])
          .doUpdateSet({ funded: capacity.funded, open: capacity.open }),
      ),
  );

/** The open places of a site on a day, by kind. */
export const openByKind = async (tx: RoomTransaction, site: string, day: Day): Promise<ByKind> => {
  const rows = await tx.all(
    shelter
      .selectFrom("site_capacity")
      .distinctOn("kind")
      .select(["kind", "open"])
      .where("site_id", "=", site)
      .where("valid_from", "<=", day)
      .orderBy("kind")
      .orderBy("valid_from", "desc"),
  );
  return everyKind((kind) => rows.find((row) => row.kind === kind)?.open ?? 0);
};
