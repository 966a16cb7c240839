import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { refuseLater } from "../../../../kernel/parse/day-order.ts";
import { choice, day, text, whole } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { addProject } from "../../store/projects.ts";
import { projectKinds } from "../../words.ts";

const opened = { fr: "Ouvert le", en: "Opened on" };

/** Records a project that takes people after shelter, run by the acting agency. */
export const openDownstreamProject = defineAct({
  room: "shelter",
  name: "open-downstream-project",
  roles: ["desk", "operator"],
  title: { fr: "Ouvrir un projet d'aval", en: "Open a downstream project" },
  input: z.strictObject({
    name: text({
      label: { fr: "Nom du projet", en: "Name of the project" },
      hint: {
        fr: "Le projet, jamais une personne ni une adresse",
        en: "The project, never a person or an address",
      },
    }),
    kind: choice({ label: { fr: "Nature", en: "Kind" }, options: projectKinds }),
    places: whole({ label: { fr: "Places", en: "Places" }, min: 1, max: 1000 }),
    opened_on: day({ label: opened, earliest: "2010-01-01" }),
  }),
  run: async (tx, input) => {
    const later = refuseLater("opened_on", opened, input.opened_on, tx.today);
    if (later) return later;
    const project = tx.newId();
    await addProject(tx, { id: project, ...input });
    const { kind, places } = input;
    tx.audit({ act: "open-downstream-project", subject: `project ${project}`, detail: { kind, places } });
    return ok({ id: project });
  },
});
