import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choices, day, id } from "../../../../kernel/parse/fields.ts";
import { timeOfDay } from "../../../../kernel/parse/time.ts";
import { ok, refuseMissing } from "../../../../kernel/refusal.ts";
import { sectors } from "../../../../kernel/sectors.ts";
import { refuseHours } from "../../rules/check-hours.ts";
import { refusePlan } from "../../rules/plan-check.ts";
import { addRound, roundsOfTeam } from "../../store/rounds.ts";
import { findTeam } from "../../store/teams.ts";

/** Plans a round of a team: a day, hours and sectors. */
export const planRound = defineAct({
  room: "street",
  name: "plan-round",
  roles: ["coordinator"],
  title: { fr: "Planifier une maraude", en: "Plan a round" },
  preview: {
    fr: "Le pilotage recevra le nombre d'équipes et de maraudes par jour, sans équipe ni lieu.",
    en: "Steering will receive the number of teams and rounds by day, without team or place.",
  },
  input: z.strictObject({
    team: id({ label: { fr: "Équipe", en: "Team" }, from: "teams" }),
    day: day({
      label: { fr: "Jour", en: "Day" },
      hint: { fr: "Le jour où la maraude commence", en: "The day on which the round starts" },
      earliest: "2018-01-01",
    }),
    planned_start: timeOfDay({ label: { fr: "Début", en: "Start" } }),
    planned_end: timeOfDay({
      label: { fr: "Fin", en: "End" },
      hint: {
        fr: "Une fin avant le début est après minuit",
        en: "An end before the start is after midnight",
      },
    }),
    sectors: choices({ label: { fr: "Secteurs", en: "Sectors" }, options: sectors }),
  }),
  run: async (tx, { team: teamId, ...input }) => {
    const team = await findTeam(tx, teamId);
    if (!team) return refuseMissing({ fr: "cette équipe", en: "this team" });
    const refusal =
      refuseHours(input.planned_start, input.planned_end, "planned_end") ??
      refusePlan(input, team, await roundsOfTeam(tx, team.id, input.day), tx.today);
    if (refusal) return refusal;
    const id = tx.newId();
    await addRound(tx, { id, team_id: team.id, ...input, sectors: [...new Set(input.sectors)] });
    tx.touch(input.day);
    tx.audit({ act: "plan-round", subject: `round ${id}`, detail: { team: team.id, day: input.day } });
    return ok({ id });
  },
});
