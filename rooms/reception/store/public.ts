/** What the anonymous page may read: a copy of the name and hours of sites that are not secret. */
import { sql } from "kysely";
import { addDays } from "../../../kernel/dates.ts";
import { statement } from "../../../kernel/postgres/query.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import type { Schedule } from "../rules/schedule.ts";
import type { Audience } from "../words.ts";
import { listSchedules, type ScheduledSite } from "./schedules.ts";
import { reception } from "./tables.ts";

export type PublicSite = { site_id: string; name: string; audience: Audience; schedule: Schedule };

const publish = (tx: RoomTransaction, { site_id, agency_id, name, audience, schedule }: ScheduledSite) =>
  tx.run(
    statement(sql`insert into reception.site_public (site_id, agency_id, name, audience, schedule)
      values (${site_id}, ${agency_id}, ${name}, ${audience}, ${JSON.stringify(schedule)}::jsonb)
      on conflict (site_id) do update
      set name = excluded.name, audience = excluded.audience, schedule = excluded.schedule`),
  );

/** Writes the copy again for the sites within reach, or for one of them. Secret sites are never copied. */
export const publishSites = async (tx: RoomTransaction, only?: string): Promise<void> => {
  const sites = await listSchedules(tx, addDays(tx.today, -1));
  for (const site of sites)
    if (site.public && (only === undefined || site.site_id === only)) await publish(tx, site);
};

/** Takes the public copy of a site away. */
export const hideSite = (tx: RoomTransaction, site: string) =>
  tx.run(reception.deleteFrom("site_public").where("site_id", "=", site));

/** The public copies, by name. */
export const listPublicSites = async (tx: RoomTransaction): Promise<PublicSite[]> =>
  (await tx.all(
    reception.selectFrom("site_public").select(["site_id", "name", "audience", "schedule"]).orderBy("name"),
  )) as PublicSite[];
