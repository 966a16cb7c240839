import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseField, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { findTeam, endTeam as mark } from "../../store/teams.ts";

/** Ends a team: from that day on, no round can be planned for it. */
export const endTeam = defineAct({
  room: "street",
  name: "end-team",
  roles: ["coordinator"],
  title: { fr: "Mettre fin à une équipe", en: "End a team" },
  fromRecord: true,
  input: z.strictObject({
    team: id({ label: { fr: "Équipe", en: "Team" }, from: "teams" }),
    active_until: day({ label: { fr: "Premier jour sans maraude", en: "First day without rounds" } }),
    version: version(),
  }),
  run: async (tx, input) => {
    const team = await findTeam(tx, input.team);
    if (!team) return refuseMissing({ fr: "cette équipe", en: "this team" });
    if (team.active_until)
      return refuse({
        kind: "wrong-state",
        say: {
          fr: `Cette équipe ne sort plus depuis le ${team.active_until}. Ajoutez une nouvelle équipe si elle reprend.`,
          en: `This team has not gone out since ${team.active_until}. Add a new team if it starts again.`,
        },
      });
    if (input.active_until <= team.active_from)
      return refuseField("active_until", {
        fr: `Premier jour sans maraude : l'équipe commence le ${team.active_from}. Choisissez une date plus tardive.`,
        en: `First day without rounds: the team starts on ${team.active_from}. Choose a later date.`,
      });
    if ((await mark(tx, team.id, input.version, input.active_until)) === 0) return refuseStale(input, team);
    tx.audit({ act: "end-team", subject: `team ${team.id}`, detail: { active_until: input.active_until } });
    return ok({ id: team.id });
  },
});
