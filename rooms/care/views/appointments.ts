import { defineView } from "../../../kernel/act.ts";
import { periodOf, periodQuery } from "../../../kernel/parse/period.ts";
import { ok } from "../../../kernel/refusal.ts";
import { listAppointments } from "../store/appointments.ts";
import { appointmentStates, frames } from "../words.ts";

/** The appointments of a period. A person is told by the first characters of a random key, to be told apart. */
export const appointments = defineView({
  room: "care",
  name: "appointments",
  roles: ["psychologist", "unit", "referent"],
  title: { fr: "Rendez-vous", en: "Appointments" },
  query: periodQuery(),
  columns: [
    { key: "planned_on", label: { fr: "Prévu le", en: "Planned on" }, kind: "day" },
    { key: "key", label: { fr: "Personne", en: "Person" }, kind: "text" },
    { key: "frame", label: { fr: "Cadre", en: "Frame" }, kind: "text", options: frames },
    { key: "name", label: { fr: "Lieu", en: "Place" }, kind: "text" },
    { key: "outcome", label: { fr: "Issue", en: "Outcome" }, kind: "state", options: appointmentStates },
  ],
  run: async (tx, query) =>
    ok(
      (await listAppointments(tx, periodOf(query, tx.today))).map(({ person, ...row }) => ({
        ...row,
        key: person.slice(0, 8),
        appointment: row.id,
        label: `${row.planned_on} · ${row.name} · ${person.slice(0, 8)}`,
      })),
    ),
});
