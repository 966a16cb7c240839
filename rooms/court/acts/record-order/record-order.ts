import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { choice, day, id, whole } from "../../../../kernel/parse/fields.ts";
import { ok, refuseField, refuseMissing } from "../../../../kernel/refusal.ts";
import { lawOn, oldestOrderDay } from "../../rules/order-law.ts";
import { addOrder, personOf } from "../../store/orders.ts";
import { bases } from "../../words.ts";

/** Records a treatment order. The person is a key drawn at random; a later order of the same person takes the same key. */
export const recordOrder = defineAct({
  room: "court",
  name: "record-order",
  roles: ["clerk"],
  title: { fr: "Enregistrer une injonction thérapeutique", en: "Record a treatment order" },
  explain: {
    fr: "Seulement l'injonction thérapeutique (CSP L3413-1 et suivants). L'« injonction aux soins » de la permanence et l'injonction de soins sont d'autres mesures.",
    en: "Only the treatment order (CSP L3413-1 and following). The court desk's “injonction aux soins” and the “injonction de soins” are other measures.",
  },
  preview: {
    fr: "Le pilotage recevra le nombre d'injonctions par jour. L'ARS en lit les dates pour ses délais (CSP R3413-10).",
    en: "Steering will receive the number of orders by day. The ARS reads the dates for its clocks (CSP R3413-10).",
  },
  input: z.strictObject({
    ordered_on: day({
      label: { fr: "Notifiée le", en: "Notified on" },
      latest: "today",
      earliest: oldestOrderDay,
    }),
    basis: choice({ label: { fr: "Ordonnée par", en: "Ordered by" }, options: bases }),
    months: whole({
      label: { fr: "Durée", en: "Length" },
      hint: {
        fr: "6 mois pour le parquet ; 24 mois au plus pour un juge",
        en: "6 months for the prosecutor; at most 24 months for a judge",
      },
      min: 1,
      max: 24,
      unit: { fr: "mois", en: "months" },
    }),
    earlier: id({
      label: { fr: "Injonction précédente de la même personne", en: "Earlier order of the same person" },
      hint: {
        fr: "Si vous la connaissez. Sinon, laissez vide.",
        en: "If you know it. Otherwise leave it empty.",
      },
      from: "orders",
    }).optional(),
  }),
  run: async (tx, { earlier, ...input }) => {
    const law = lawOn(input.ordered_on);
    if (input.basis === "prosecutor" && input.months !== law.prosecutor.months)
      return refuseField("months", {
        fr: `Durée : une mesure du parquet dure ${law.prosecutor.months} mois, puis se renouvelle (CSP L3423-1). Indiquez ${law.prosecutor.months}.`,
        en: `Length: a prosecutor's measure lasts ${law.prosecutor.months} months, then is renewed (CSP L3423-1). Enter ${law.prosecutor.months}.`,
      });
    if (input.basis === "judge" && input.months > law.judge.mostMonths)
      return refuseField("months", {
        fr: `Durée : un juge ordonne ${law.judge.mostMonths} mois au plus (CSP L3424-1). Indiquez une durée plus courte.`,
        en: `Length: a judge orders at most ${law.judge.mostMonths} months (CSP L3424-1). Enter a shorter length.`,
      });
    const person = earlier === undefined ? tx.newId() : await personOf(tx, earlier);
    if (person === undefined)
      return refuseMissing({ fr: "cette injonction précédente", en: "this earlier order" });
    const order = tx.newId();
    await addOrder(tx, { id: order, person, ...input });
    tx.touch(input.ordered_on);
    tx.audit({
      act: "record-order",
      subject: `order ${order}`,
      detail: { basis: input.basis, ordered_on: input.ordered_on },
    });
    return ok({ id: order });
  },
});
