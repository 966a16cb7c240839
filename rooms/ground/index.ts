/** The public-space room, as the application sees it. */
import type { Room } from "../../kernel/act.ts";
import { acknowledgeDecision } from "./acts/acknowledge-decision/acknowledge-decision.ts";
import { closeReport } from "./acts/close-report/close-report.ts";
import { markDuplicate } from "./acts/mark-duplicate/mark-duplicate.ts";
import { receiveReport } from "./acts/receive-report/receive-report.ts";
import { recordMediation } from "./acts/record-mediation/record-mediation.ts";
import { recordPickup } from "./acts/record-pickup/record-pickup.ts";
import { reopenReport } from "./acts/reopen-report/reopen-report.ts";
import { sendWeek } from "./acts/send-week/send-week.ts";
import { needsOf } from "./needs.ts";
import { litterFound } from "./views/litter-found.ts";
import { mediationRounds } from "./views/mediation-rounds.ts";
import { pickups } from "./views/pickups.ts";
import { possibleDuplicates } from "./views/possible-duplicates.ts";
import { reports } from "./views/reports.ts";
import { sectorDecisions } from "./views/sector-decisions.ts";

export const ground: Room = {
  name: "ground",
  acts: [
    receiveReport,
    closeReport,
    markDuplicate,
    reopenReport,
    recordPickup,
    recordMediation,
    acknowledgeDecision,
    sendWeek,
  ],
  views: [reports, possibleDuplicates, pickups, mediationRounds, litterFound, sectorDecisions],
  needs: needsOf,
};
