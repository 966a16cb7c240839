import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choices, day, text } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { addTeam as add } from "../../store/teams.ts";
import { funders } from "../../words.ts";

/** Adds an outreach team to the schedule. */
export const addTeam = defineAct({
  room: "street",
  name: "add-team",
  roles: ["coordinator"],
  title: { fr: "Ajouter une équipe de maraude", en: "Add an outreach team" },
  input: z.strictObject({
    code: text({
      label: { fr: "Code de l'équipe dans le plan", en: "Code of the team in the plan" },
      hint: {
        fr: "Une équipe partagée par deux associations porte le même code chez chacune ; elle compte une fois",
        en: "A team shared by two associations bears the same code in both; it counts once",
      },
      max: 40,
    }),
    name: text({
      label: { fr: "Nom de l'équipe", en: "Name of the team" },
      hint: {
        fr: "Le nom d'une équipe, jamais celui d'une personne",
        en: "The name of a team, never of a person",
      },
    }),
    funders: choices({ label: { fr: "Financeurs", en: "Funders" }, options: funders }),
    active_from: day({
      label: { fr: "En service depuis le", en: "In service since" },
      earliest: "2018-01-01",
    }),
  }),
  run: async (tx, input) => {
    const id = tx.newId();
    await add(tx, { id, ...input });
    tx.audit({ act: "add-team", subject: `team ${id}`, detail: { code: input.code } });
    return ok({ id });
  },
});
