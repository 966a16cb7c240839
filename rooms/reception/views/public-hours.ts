import { ok, type Result } from "../../../kernel/refusal.ts";
import type { RoomTransaction } from "../../../kernel/transaction.ts";
import { hoursOn, inService, type Moment } from "../rules/schedule.ts";
import { clock, sayHours } from "../rules/spans.ts";
import { momentInParis, statusAt } from "../rules/status.ts";
import { listPublicSites, type PublicSite } from "../store/public.ts";
import type { Audience } from "../words.ts";

/** What anybody may read of a site: no address. Times are Paris time; a span may run past midnight. */
export type PublicHours = {
  readonly name: string;
  readonly audience: Audience;
  /** Today's hours, as `09:00–17:00`; empty when closed all day. */
  readonly today: readonly string[];
  readonly openNow: boolean;
  /** When open: the time at which it closes. */
  readonly closesAt?: string;
  /** When closed: the next opening of the coming two weeks. */
  readonly opensNext?: { readonly day: string; readonly time: string };
};

const shown = ({ name, audience, schedule }: PublicSite, now: Moment): PublicHours => {
  const status = statusAt(schedule, now);
  const next = status.open ? undefined : status.next;
  return {
    name,
    audience,
    today: hoursOn(schedule, now.day).map((span) => sayHours([span])),
    openNow: status.open,
    ...(status.open ? { closesAt: clock(status.until.minute) } : {}),
    ...(next ? { opensNext: { day: next.day, time: clock(next.minute) } } : {}),
  };
};

/** The hours of the sites that are not secret, by name. Runs under the service role `public`, which reads nothing else. */
export const publicHours = async (tx: RoomTransaction): Promise<Result<PublicHours[]>> => {
  const now = momentInParis(tx.now);
  const sites = (await listPublicSites(tx)).filter(
    ({ schedule }) => inService(schedule, now.day) || schedule.opened_on > now.day,
  );
  return ok(sites.map((site) => shown(site, now)));
};
