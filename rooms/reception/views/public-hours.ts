import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { hoursOn, inService, type Moment } from "../rules/schedule.ts";
import { clock, sayHours } from "../rules/spans.ts";
import { momentInParis, statusAt } from "../rules/status.ts";
import { listPublicSites, type PublicSite } from "../store/public.ts";
import { audiences, labelOf } from "../words.ts";

const said = (moment: Moment | undefined) =>
  moment ? { day: moment.day, time: clock(moment.minute) } : null;

const row = (site: PublicSite, now: Moment) => {
  const status = statusAt(site.schedule, now);
  return {
    id: site.site_id,
    name: site.name,
    audience: labelOf(audiences, site.audience),
    today: sayHours(hoursOn(site.schedule, now.day)) || null,
    open_now: status.open,
    closes: status.open ? said(status.until) : null,
    next_opening: status.open ? null : said(status.next),
  };
};

/** What anybody may read: names without address, today's hours, open now or not, and the next opening (Paris time). */
export const publicHours = defineView({
  room: "reception",
  name: "public-hours",
  roles: ["public", "manager", "host"],
  title: { fr: "Horaires montrés au public", en: "Hours shown to the public" },
  query: z.strictObject({}),
  columns: [
    { key: "name", label: { fr: "Centre", en: "Site" }, kind: "text" },
    { key: "audience", label: { fr: "Public", en: "Audience" }, kind: "text" },
    { key: "today", label: { fr: "Aujourd'hui", en: "Today" }, kind: "text" },
    { key: "open_now", label: { fr: "Ouvert maintenant", en: "Open now" }, kind: "yes-no" },
  ],
  run: async (tx) => {
    const now = momentInParis(tx.now);
    const shown = (await listPublicSites(tx)).filter(
      ({ schedule }) => inService(schedule, now.day) || schedule.opened_on > now.day,
    );
    return ok(shown.map((site) => row(site, now)));
  },
});
