import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { day, text } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { everyKey } from "../../rules/lines.ts";
import { addReview } from "../../store.ts";

/** Opens a review for a day, with every figure chosen; the coordinator then takes out what the review does not show. */
export const openReview = defineAct({
  room: "steering",
  name: "open-review",
  roles: ["coordinator"],
  title: { fr: "Ouvrir un point d'étape", en: "Open a review" },
  explain: {
    fr: "Les chiffres viennent des faits des pièces, pour les périodes que fixe la date de la réunion.",
    en: "Figures come from the facts of the rooms, for the periods that the date of the meeting sets.",
  },
  input: z.strictObject({
    on: day({ label: { fr: "Date de la réunion", en: "Date of the meeting" }, earliest: "2022-01-01" }),
    title: text({
      label: { fr: "Titre", en: "Title" },
      hint: { fr: "Facultatif", en: "Optional" },
      max: 160,
    }).optional(),
  }),
  run: async (tx, input) => {
    const id = tx.newId();
    await addReview(tx, { id, held_on: input.on, title: input.title ?? "", chosen: everyKey });
    tx.audit({ act: "open-review", subject: `review ${id}`, detail: { on: input.on } });
    return ok({ id });
  },
});
