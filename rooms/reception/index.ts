/** The reception room, as the application sees it. */
import type { Room } from "../../kernel/act.ts";
import { addDays } from "../../kernel/dates.ts";
import { closeSite } from "./acts/close-site/close-site.ts";
import { openSite } from "./acts/open-site/open-site.ts";
import { recordPassages } from "./acts/record-passages/record-passages.ts";
import { recordRefusals } from "./acts/record-refusals/record-refusals.ts";
import { setException } from "./acts/set-exception/set-exception.ts";
import { setHours } from "./acts/set-hours/set-hours.ts";
import { setVisibility } from "./acts/set-visibility/set-visibility.ts";
import { needsOf } from "./rules/needs.ts";
import { listPassages } from "./store/passages.ts";
import { listSchedules } from "./store/schedules.ts";
import { availability } from "./views/availability.ts";
import { exceptions } from "./views/exceptions.ts";
import { hours } from "./views/hours.ts";
import { passages } from "./views/passages.ts";
import { refusals } from "./views/refusals.ts";
import { sectorDecisions } from "./views/sector-decisions.ts";
import { shownToPublic } from "./views/shown-to-public.ts";
import { sites } from "./views/sites.ts";

export { type PublicHours, publicHours } from "./views/public-hours.ts";

export const reception: Room = {
  name: "reception",
  acts: [recordPassages, recordRefusals, setException, setHours, openSite, setVisibility, closeSite],
  views: [sites, passages, refusals, exceptions, hours, availability, sectorDecisions, shownToPublic],
  needs: async (tx) => {
    const lastDays = { from: addDays(tx.today, -8), to: tx.today };
    return needsOf(await listSchedules(tx, lastDays.from), await listPassages(tx, lastDays), tx.today);
  },
};
