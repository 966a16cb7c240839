/** Sites with all that decides when they are open. */
import type { Day } from "../../../kernel/dates.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Schedule } from "../rules/schedule.ts";
import { listExceptions } from "./exceptions.ts";
import { listHours } from "./hours.ts";
import { listSites, type Site } from "./sites.ts";

export type ScheduledSite = Site & { schedule: Schedule };

/** The sites within reach, each with its schedule; exceptions from `from` on. */
export const listSchedules = async (tx: RoomTransaction, from: Day): Promise<ScheduledSite[]> => {
  const hours = Map.groupBy(await listHours(tx), (row) => row.site_id);
  const exceptions = Map.groupBy(await listExceptions(tx, from), (row) => row.site_id);
  return (await listSites(tx)).map((site) => ({
    ...site,
    schedule: {
      opened_on: site.opened_on,
      closed_on: site.closed_on,
      weekly: (hours.get(site.site_id) ?? []).map(({ valid_from, weekly }) => ({ valid_from, weekly })),
      exceptions: (exceptions.get(site.site_id) ?? []).map(({ day, opens, closes }) => ({
        day,
        opens,
        closes,
      })),
    },
  }));
};
