/** Refusals of access: one count by site, day and reason. */
import type { Day, Period } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { RefusalReason } from "../words.ts";
import type { Site } from "./sites.ts";
import { reception } from "./tables.ts";

export type Refusals = {
  id: string;
  site_id: string;
  day: Day;
  reason: string;
  count: number;
  version: number;
};

const columns = ["id", "site_id", "day", "reason", "count", "version"] as const;

/** The count of a site, a day and a reason, or undefined. */
export const findRefusals = (
  tx: RoomTransaction,
  site: string,
  day: Day,
  reason: RefusalReason,
): Promise<Refusals | undefined> =>
  tx.first(
    reception
      .selectFrom("refusal_count")
      .select(columns)
      .where("site_id", "=", site)
      .where("day", "=", day)
      .where("reason", "=", reason),
  );

type Count = { day: Day; reason: RefusalReason; count: number };

/** Adds a count. */
export const addRefusals = (tx: RoomTransaction, site: Pick<Site, "site_id" | "agency_id">, count: Count) =>
  tx.run(
    reception
      .insertInto("refusal_count")
      .values({ id: tx.newId(), site_id: site.site_id, agency_id: site.agency_id, ...count }),
  );

/** Changes a count if it still has this version. */
export const changeRefusals = (tx: RoomTransaction, known: Refusals, version: number, count: number) =>
  tx.run(
    reception
      .updateTable("refusal_count")
      .set({ count, version: version + 1 })
      .where("id", "=", known.id)
      .where("version", "=", version),
  );

/** The counts of a period with the name of their site, newest first. */
export const listRefusals = (tx: RoomTransaction, period: Period): Promise<(Refusals & { site: string })[]> =>
  tx.all(
    reception
      .selectFrom("refusal_count")
      .innerJoin("site", "site.site_id", "refusal_count.site_id")
      .select(columns.map((column) => `refusal_count.${column}` as const))
      .select("site.name as site")
      .where("refusal_count.day", ">=", period.from)
      .where("refusal_count.day", "<", period.to)
      .orderBy("refusal_count.day", "desc")
      .orderBy("site.code")
      .orderBy("refusal_count.reason"),
  );
