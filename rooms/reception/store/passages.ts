/** Passages: one count by site and day. They are passages, not persons. */
import type { Day, Period } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Site } from "./sites.ts";
import { reception } from "./tables.ts";

export type Passages = {
  id: string;
  site_id: string;
  day: Day;
  count: number;
  women: number | null;
  version: number;
};

const columns = ["id", "site_id", "day", "count", "women", "version"] as const;

/** The count of a site on a day, or undefined. */
export const findPassages = (tx: RoomTransaction, site: string, day: Day): Promise<Passages | undefined> =>
  tx.first(
    reception.selectFrom("passage_count").select(columns).where("site_id", "=", site).where("day", "=", day),
  );

type Count = { count: number; women: number | null };

/** Adds the count of a day. */
export const addPassages = (
  tx: RoomTransaction,
  site: Pick<Site, "site_id" | "agency_id">,
  day: Day,
  count: Count,
) =>
  tx.run(
    reception
      .insertInto("passage_count")
      .values({ id: tx.newId(), site_id: site.site_id, agency_id: site.agency_id, day, ...count }),
  );

/** Changes the count of a day if it still has this version. */
export const changePassages = (tx: RoomTransaction, known: Passages, version: number, count: Count) =>
  tx.run(
    reception
      .updateTable("passage_count")
      .set({ ...count, version: version + 1 })
      .where("id", "=", known.id)
      .where("version", "=", version),
  );

/** The counts of a period with the name of their site, newest first. */
export const listPassages = (tx: RoomTransaction, period: Period): Promise<(Passages & { site: string })[]> =>
  tx.all(
    reception
      .selectFrom("passage_count")
      .innerJoin("site", "site.site_id", "passage_count.site_id")
      .select(columns.map((column) => `passage_count.${column}` as const))
      .select("site.name as site")
      .where("passage_count.day", ">=", period.from)
      .where("passage_count.day", "<", period.to)
      .orderBy("passage_count.day", "desc")
      .orderBy("site.code"),
  );
