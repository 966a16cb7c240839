import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { id, text } from "../../../../kernel/parse/fields.ts";
import { ok, refuse, refuseField } from "../../../../kernel/refusal.ts";
import { agencyId } from "../../rules/agency-id.ts";
import { composeFigures } from "../../rules/compose.ts";
import { findLine } from "../../rules/lines.ts";
import { findReviewFor } from "../../rules/open-review.ts";
import { addVisa } from "../../store.ts";

/** A producer's visa for the value of its own figure as it stands now. A value that changes afterwards needs a new one. */
export const giveVisa = defineAct({
  room: "steering",
  name: "give-visa",
  roles: ["coordinator", "pilot", "producer"],
  title: { fr: "Donner le visa pour ce chiffre", en: "Give the visa for this figure" },
  fromRecord: true,
  input: z.strictObject({
    review: id({ label: { fr: "Point d'étape", en: "Review" }, hidden: true }),
    figure: text({ label: { fr: "Chiffre", en: "Figure" }, max: 80 }),
  }),
  run: async (tx, input) => {
    const found = await findReviewFor(tx, input.review, "visa");
    if (!found.ok) return found;
    const keyed = findLine(input.figure);
    if (!keyed || !found.value.chosen.includes(input.figure))
      return refuseField("figure", {
        fr: "Chiffre : ce chiffre n'est pas dans ce point d'étape. Choisissez-le dans la liste.",
        en: "Figure: this figure is not in this review. Choose it from the list.",
      });
    if (tx.who.agency !== agencyId(keyed.indicator.producer))
      return refuse({
        kind: "not-allowed",
        say: {
          fr: "Ce chiffre appartient à un autre partenaire : lui seul en donne le visa.",
          en: "This figure belongs to another partner: only that partner gives its visa.",
        },
      });
    const [composed] = await composeFigures(tx, found.value.held_on, tx.now, [input.figure], input.review);
    const visa = {
      id: tx.newId(),
      review_id: input.review,
      figure: input.figure,
      value: composed?.figure.value ?? null,
      known_on: composed?.gathered.known ?? null,
    };
    await addVisa(tx, visa);
    tx.audit({
      act: "give-visa",
      subject: `review ${input.review}`,
      detail: { figure: input.figure, value: visa.value },
    });
    return ok({ figure: input.figure, value: visa.value });
  },
});
