/** The shelter room, as the application sees it. */
import type { Room } from "../../kernel/act.ts";
import { addDays } from "../../kernel/dates.ts";
import { changeCapacity } from "./acts/change-capacity/change-capacity.ts";
import { closeSite } from "./acts/close-site/close-site.ts";
import { declareNight } from "./acts/declare-night/declare-night.ts";
import { declareReady } from "./acts/declare-ready/declare-ready.ts";
import { endStay } from "./acts/end-stay/end-stay.ts";
import { enterStay } from "./acts/enter-stay/enter-stay.ts";
import { openDownstreamProject } from "./acts/open-downstream-project/open-downstream-project.ts";
import { openSite } from "./acts/open-site/open-site.ts";
import { needsOf, nightsAskedFor } from "./rules/needs.ts";
import { readyPeople, silentNights } from "./store/waiting.ts";
import { downstreamProjects } from "./views/downstream-projects.ts";
import { nights } from "./views/nights.ts";
import { sites } from "./views/sites.ts";
import { stays } from "./views/stays.ts";

export const shelter: Room = {
  name: "shelter",
  acts: [
    declareNight,
    enterStay,
    declareReady,
    endStay,
    openSite,
    changeCapacity,
    closeSite,
    openDownstreamProject,
  ],
  views: [sites, nights, stays, downstreamProjects],
  needs: async (tx) => {
    const silent = await silentNights(tx, { from: addDays(tx.today, -nightsAskedFor), to: tx.today });
    return needsOf({ silent, ready: await readyPeople(tx) }, tx.today);
  },
};
