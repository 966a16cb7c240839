import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { daysSince, refuseBefore, refuseLater } from "../../../../kernel/parse/day-order.ts";
import { choice, day, text, whole } from "../../../../kernel/parse/fields.ts";
import { ok } from "../../../../kernel/refusal.ts";
import { refuseBeds } from "../../rules/beds.ts";
import { addUnit } from "../../store/units.ts";
import { unitKinds } from "../../words.ts";

const announced = { fr: "Annoncée le", en: "Announced on" };
const opens = { fr: "Ouvre le", en: "Opens on" };

/** Announces a care unit, with or without the day it opens. Announced is not in service. */
export const announceUnit = defineAct({
  room: "care",
  name: "announce-unit",
  roles: ["unit"],
  title: { fr: "Annoncer une unité de soin", en: "Announce a care unit" },
  explain: {
    fr: "Demandez ensuite un mandat sur cette unité pour l'ouvrir et y admettre des personnes.",
    en: "Then ask for a mandate on this unit, to open it and admit people.",
  },
  preview: {
    fr: "Le pilotage comptera un dispositif annoncé jusqu'au jour d'ouverture, puis un dispositif en service et ses lits.",
    en: "Steering will count a unit announced until the day it opens, then a unit in service and its beds.",
  },
  input: z.strictObject({
    code: text({ label: { fr: "Code", en: "Code" }, max: 40 }),
    name: text({
      label: { fr: "Nom de l'unité", en: "Name of the unit" },
      hint: { fr: "Le service, jamais une personne", en: "The service, never a person" },
    }),
    kind: choice({ label: { fr: "Nature", en: "Kind" }, options: unitKinds }),
    announced_on: day({ label: announced, earliest: "2010-01-01" }),
    opened_on: day({
      label: opens,
      hint: { fr: "Vide si le jour n'est pas fixé", en: "Empty if no day is set" },
    }).optional(),
    beds: whole({ label: { fr: "Lits", en: "Beds" }, max: 200 }),
  }),
  run: async (tx, input) => {
    const opened = input.opened_on ?? null;
    const refused =
      refuseLater("announced_on", announced, input.announced_on, tx.today) ??
      (opened === null
        ? undefined
        : refuseBefore("opened_on", opens, opened, input.announced_on, {
            fr: "l'annonce",
            en: "the announcement",
          })) ??
      refuseBeds(input.kind, input.beds);
    if (refused) return refused;
    const unit = tx.newId();
    await addUnit(tx, { ...input, site_id: unit, opened_on: opened });
    tx.touch(...daysSince(input.announced_on, tx.today));
    tx.audit({
      act: "announce-unit",
      subject: `unit ${unit}`,
      detail: { kind: input.kind, beds: input.beds },
    });
    return ok({ id: unit });
  },
});
