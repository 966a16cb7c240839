import { z } from "zod";
import { defineView } from "../../../kernel/act.ts";
import { id } from "../../../kernel/parse/fields.ts";
import { ok, refuseMissing } from "../../../kernel/refusal.ts";
import { appointmentsOf } from "../store/appointments.ts";
import { staysOf } from "../store/stays.ts";
import { appointmentStates, frames, recordKinds } from "../words.ts";

/** One person's appointments and stays, within reach of the mandate. Each reading is audited. */
export const personRecord = defineView({
  room: "care",
  name: "person-record",
  roles: ["psychologist", "unit", "referent"],
  title: { fr: "Fiche d'une personne", en: "Record of one person" },
  query: z.strictObject({
    person: id({
      label: { fr: "Personne", en: "Person" },
      hint: { fr: "Votre lecture laisse une trace", en: "Your reading leaves a trace" },
      from: "people",
    }),
  }),
  columns: [
    { key: "what", label: { fr: "Nature", en: "Kind" }, kind: "text", options: recordKinds },
    { key: "day", label: { fr: "Date", en: "Date" }, kind: "day" },
    { key: "until", label: { fr: "Jusqu'au", en: "Until" }, kind: "day" },
    { key: "frame", label: { fr: "Cadre", en: "Frame" }, kind: "text", options: frames },
    { key: "outcome", label: { fr: "Issue", en: "Outcome" }, kind: "state", options: appointmentStates },
  ],
  run: async (tx, { person }) => {
    const met = (await appointmentsOf(tx, person)).map((one) => ({
      id: one.id,
      what: "appointment",
      day: one.planned_on,
      until: null,
      frame: one.frame,
      outcome: one.outcome,
    }));
    const stayed = (await staysOf(tx, person)).map((one) => ({
      id: one.id,
      what: "stay",
      day: one.entered_on,
      until: one.left_on,
      frame: null,
      outcome: null,
    }));
    const rows = [...met, ...stayed].sort((one, other) => other.day.localeCompare(one.day));
    if (rows.length === 0) return refuseMissing({ fr: "cette personne", en: "this person" });
    tx.audit({ act: "read person-record", subject: `person ${person}`, detail: { lines: rows.length } });
    return ok(rows);
  },
});
