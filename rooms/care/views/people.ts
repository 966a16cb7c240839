import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listPeople } from "../store/people.ts";

/** The people within reach of the mandate, under their random keys: how often and when last, nothing more. */
export const people = defineView({
  room: "care",
  name: "people",
  roles: ["psychologist", "unit", "referent"],
  title: { fr: "Personnes suivies", en: "People cared for" },
  query: z.strictObject({}),
  columns: [
    { key: "key", label: { fr: "Personne", en: "Person" }, kind: "text" },
    { key: "visits", label: { fr: "Rendez-vous et séjours", en: "Appointments and stays" }, kind: "number" },
    { key: "last_on", label: { fr: "Dernière date", en: "Last date" }, kind: "day" },
  ],
  run: async (tx) =>
    ok(
      (await listPeople(tx)).map(({ person, ...row }) => ({
        ...row,
        id: person,
        person,
        key: person.slice(0, 8),
        label: `${person.slice(0, 8)} · ${row.last_on}`,
      })),
    ),
});
