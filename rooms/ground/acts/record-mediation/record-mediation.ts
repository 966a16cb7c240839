import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { day, sector, whole } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { addRound } from "../../store/rounds.ts";

/** Records a mediation round: where and how long, never with whom. */
export const recordMediation = defineAct({
  room: "ground",
  name: "record-mediation",
  roles: ["mediator", "agent"],
  title: { fr: "Enregistrer une tournée de médiation", en: "Record a mediation round" },
  input: z.strictObject({
    day: day({ label: { fr: "Jour", en: "Day" }, latest: "today", earliest: "2019-01-01" }),
    sector: sector(),
    hours: whole({
      label: { fr: "Durée", en: "Length" },
      min: 1,
      max: 12,
      unit: { fr: "heures", en: "hours" },
    }),
  }),
  run: async (tx, input) => {
    const id = tx.newId();
    await addRound(tx, { id, ...input });
    tx.touch(input.day);
    tx.audit({ act: "record-mediation", subject: `mediation round ${id}`, detail: input });
    return ok({ id });
  },
});
