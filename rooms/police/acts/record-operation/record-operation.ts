import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, sector, whole } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { addOperation } from "../../store.ts";
import { operationKinds } from "../../words.ts";

/** Records presence or an operation, after the fact: a means, not a result. */
export const recordOperation = defineAct({
  room: "police",
  name: "record-operation",
  roles: ["officer"],
  title: { fr: "Enregistrer une opération", en: "Record an operation" },
  input: z.strictObject({
    day: day({ label: { fr: "Jour", en: "Day" }, latest: "today", earliest: "2018-01-01" }),
    sector: sector(),
    kind: choice({ label: { fr: "Nature", en: "Kind" }, options: operationKinds }),
    agents: whole({ label: { fr: "Agents engagés", en: "Officers engaged" }, min: 1, max: 500 }),
    hours: whole({
      label: { fr: "Durée", en: "Duration" },
      min: 1,
      max: 24,
      unit: { fr: "heures", en: "hours" },
    }),
  }),
  run: async (tx, input) => {
    const id = tx.newId();
    await addOperation(tx, { id, ...input });
    tx.touch(input.day);
    tx.audit({
      act: "record-operation",
      subject: `operation ${id}`,
      detail: { day: input.day, sector: input.sector },
    });
    return ok({ id });
  },
});
