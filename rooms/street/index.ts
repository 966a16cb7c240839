/** The street room, as the application sees it. */
import type { Room } from "../../kernel/act.ts";
import { addDays } from "../../kernel/dates.ts";
import { addTeam } from "./acts/add-team/add-team.ts";
import { cancelRound } from "./acts/cancel-round/cancel-round.ts";
import { endTeam } from "./acts/end-team/end-team.ts";
import { holdRound } from "./acts/hold-round/hold-round.ts";
import { planRound } from "./acts/plan-round/plan-round.ts";
import { recordContact } from "./acts/record-contact/record-contact.ts";
import { recordVisit } from "./acts/record-visit/record-visit.ts";
import { reportLitter } from "./acts/report-litter/report-litter.ts";
import { withdrawRound } from "./acts/withdraw-round/withdraw-round.ts";
import { needsOf } from "./rules/needs.ts";
import { listAvailability } from "./store/availability.ts";
import { teamsWithoutRound, unsettledRounds } from "./store/rounds.ts";
import { availability } from "./views/availability.ts";
import { contacts } from "./views/contacts.ts";
import { followed } from "./views/followed.ts";
import { litter } from "./views/litter.ts";
import { personContacts } from "./views/person-contacts.ts";
import { rounds } from "./views/rounds.ts";
import { teams } from "./views/teams.ts";
import { visits } from "./views/visits.ts";

export const street: Room = {
  name: "street",
  acts: [
    recordVisit,
    recordContact,
    holdRound,
    cancelRound,
    reportLitter,
    planRound,
    withdrawRound,
    addTeam,
    endTeam,
  ],
  views: [rounds, availability, visits, contacts, followed, personContacts, litter, teams],
  needs: async (tx) =>
    needsOf({
      role: tx.who.role,
      today: tx.today,
      now: tx.now,
      unsettled: await unsettledRounds(tx, tx.today),
      withoutRound: await teamsWithoutRound(tx, addDays(tx.today, 1)),
      availabilityAsOf: (await listAvailability(tx))
        .map((row) => row.as_of)
        .sort((a, b) => a.getTime() - b.getTime())[0],
    }),
};
