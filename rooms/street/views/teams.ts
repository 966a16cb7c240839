import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listTeams } from "../store/teams.ts";
import { funders, labelsOf } from "../words.ts";

/** The agency's teams, those in service first. */
export const teams = defineView({
  room: "street",
  name: "teams",
  roles: ["coordinator", "outreach"],
  title: { fr: "Équipes", en: "Teams" },
  query: z.strictObject({}),
  columns: [
    { key: "code", label: { fr: "Code", en: "Code" }, kind: "text" },
    { key: "name", label: { fr: "Équipe", en: "Team" }, kind: "text" },
    { key: "funders", label: { fr: "Financeurs", en: "Funders" }, kind: "text" },
    { key: "active_from", label: { fr: "En service depuis", en: "In service since" }, kind: "day" },
    { key: "active_until", label: { fr: "Jusqu'au", en: "Until" }, kind: "day" },
  ],
  run: async (tx) =>
    ok(
      (await listTeams(tx)).map((team) => ({
        ...team,
        label: team.name,
        funders: labelsOf(funders, team.funders),
      })),
    ),
});
