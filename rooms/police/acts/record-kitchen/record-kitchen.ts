import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { day, sector } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { addKitchen } from "../../store.ts";

/** Records that a place where crack is made was dismantled: a day and a sector, no person, no address. */
export const recordKitchen = defineAct({
  room: "police",
  name: "record-kitchen",
  roles: ["officer"],
  title: { fr: "Enregistrer une cuisine démantelée", en: "Record a dismantled kitchen" },
  preview: {
    fr: "Le pilotage recevra le nombre de cuisines par jour, sans secteur ni adresse (CPP, art. 11).",
    en: "Steering will receive the number of kitchens by day, without sector or address (CPP, art. 11).",
  },
  input: z.strictObject({
    day: day({
      label: { fr: "Jour du démantèlement", en: "Day it was dismantled" },
      latest: "today",
      earliest: "2018-01-01",
    }),
    sector: sector(),
  }),
  run: async (tx, input) => {
    const id = tx.newId();
    await addKitchen(tx, { id, ...input });
    tx.touch(input.day);
    tx.audit({ act: "record-kitchen", subject: `kitchen ${id}`, detail: input });
    return ok({ id });
  },
});
