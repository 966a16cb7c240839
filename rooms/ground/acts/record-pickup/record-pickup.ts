import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, sector, whole } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { addPickup } from "../../store/rounds.ts";
import { litterKinds } from "../../words.ts";

/** Records what was picked up in a sector on a day. */
export const recordPickup = defineAct({
  room: "ground",
  name: "record-pickup",
  roles: ["agent"],
  title: { fr: "Enregistrer un ramassage", en: "Record a pick-up" },
  input: z.strictObject({
    day: day({ label: { fr: "Jour", en: "Day" }, latest: "today", earliest: "2019-01-01" }),
    sector: sector(),
    kind: choice({ label: { fr: "Ce qui est ramassé", en: "What was picked up" }, options: litterKinds }),
    count: whole({
      label: { fr: "Nombre", en: "Number" },
      min: 1,
      max: 10_000,
      unit: { fr: "objets", en: "items" },
    }),
  }),
  run: async (tx, input) => {
    const id = tx.newId();
    await addPickup(tx, { id, ...input });
    tx.touch(input.day);
    tx.audit({ act: "record-pickup", subject: `pickup ${id}`, detail: input });
    return ok({ id });
  },
});
