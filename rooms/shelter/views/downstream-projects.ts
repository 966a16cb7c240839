import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listProjects } from "../store/projects.ts";
import { projectKinds } from "../words.ts";

/** The projects that take people after shelter. */
export const downstreamProjects = defineView({
  room: "shelter",
  name: "downstream-projects",
  roles: ["desk", "operator"],
  title: { fr: "Projets d'aval", en: "Downstream projects" },
  query: z.strictObject({}),
  columns: [
    { key: "name", label: { fr: "Projet", en: "Project" }, kind: "text" },
    { key: "kind", label: { fr: "Nature", en: "Kind" }, kind: "text", options: projectKinds },
    { key: "places", label: { fr: "Places", en: "Places" }, kind: "number" },
    { key: "opened_on", label: { fr: "Ouvert le", en: "Opened on" }, kind: "day" },
  ],
  run: async (tx) => ok((await listProjects(tx)).map((row) => ({ ...row, label: row.name }))),
});
