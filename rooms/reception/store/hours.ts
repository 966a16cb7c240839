/** Weekly hours: a later entry for the same day supersedes the earlier one, which stays readable. */
import type { Day } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Site } from "./sites.ts";
import { reception } from "./tables.ts";

export type Hours = { id: string; site_id: string; weekly: string; valid_from: Day; extension: boolean };

/** Sets the weekly hours of a site from a day on. */
export const setHours = async (
  tx: RoomTransaction,
  site: Pick<Site, "site_id" | "agency_id">,
  hours: Pick<Hours, "weekly" | "valid_from" | "extension">,
): Promise<void> => {
  await tx.run(
    reception
      .updateTable("hours")
      .set({ superseded_at: tx.now })
      .where("site_id", "=", site.site_id)
      .where("valid_from", "=", hours.valid_from)
      .where("superseded_at", "is", null),
  );
  await tx.run(
    reception.insertInto("hours").values({
      id: tx.newId(),
      site_id: site.site_id,
      agency_id: site.agency_id,
      ...hours,
      recorded_at: tx.now,
    }),
  );
};

/** The weekly hours that stand, for every site within reach, in the order in which they took hold. */
export const listHours = (tx: RoomTransaction): Promise<Hours[]> =>
  tx.all(
    reception
      .selectFrom("hours")
      .select(["id", "site_id", "weekly", "valid_from", "extension"])
      .where("superseded_at", "is", null)
      .orderBy("site_id")
      .orderBy("valid_from"),
  );
