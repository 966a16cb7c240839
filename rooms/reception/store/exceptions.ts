/** Days on which a site's hours differ from its week. */
import type { Day } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { ExceptionReason } from "../words.ts";
import type { Site } from "./sites.ts";
import { reception } from "./tables.ts";

export type Exception = {
  id: string;
  site_id: string;
  day: Day;
  opens: string | null;
  closes: string | null;
  reason: string;
  version: number;
};

const columns = ["id", "site_id", "day", "opens", "closes", "reason", "version"] as const;

/** The exception of a site on a day, or undefined. */
export const findException = (tx: RoomTransaction, site: string, day: Day): Promise<Exception | undefined> =>
  tx.first(
    reception
      .selectFrom("hours_exception")
      .select(columns)
      .where("site_id", "=", site)
      .where("day", "=", day),
  );

export type ExceptionHours = { opens: string | null; closes: string | null; reason: ExceptionReason };

/** Adds an exception. */
export const addException = (
  tx: RoomTransaction,
  site: Pick<Site, "site_id" | "agency_id">,
  day: Day,
  hours: ExceptionHours,
) =>
  tx.run(
    reception
      .insertInto("hours_exception")
      .values({ id: tx.newId(), site_id: site.site_id, agency_id: site.agency_id, day, ...hours }),
  );

/** Changes an exception if it still has this version. */
export const changeException = (
  tx: RoomTransaction,
  known: Exception,
  version: number,
  hours: ExceptionHours,
) =>
  tx.run(
    reception
      .updateTable("hours_exception")
      .set({ ...hours, version: version + 1 })
      .where("id", "=", known.id)
      .where("version", "=", version),
  );

/** Every exception within reach, from a day on. */
export const listExceptions = (tx: RoomTransaction, from: Day): Promise<Exception[]> =>
  tx.all(
    reception
      .selectFrom("hours_exception")
      .select(columns)
      .where("day", ">=", from)
      .orderBy("day")
      .orderBy("site_id"),
  );
