import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { refuseLater } from "../../../../kernel/parse/day-order.ts";
import { day, id } from "../../../../kernel/parse/fields.ts";
import { ok, refuseMissing } from "../../../../kernel/refusal.ts";
import { refuseAgain } from "../../rules/come-back.ts";
import { refuseClosed, refuseOutside } from "../../rules/in-service.ts";
import { findSite } from "../../store/sites.ts";
import { addStay, findStay, staysOf } from "../../store/stays.ts";

const entered = { fr: "Arrivée le", en: "Arrived on" };

/** Enters a stay under a random key; no name is asked. */
export const enterStay = defineAct({
  room: "shelter",
  name: "enter-stay",
  roles: ["desk", "operator"],
  title: { fr: "Enregistrer une arrivée", en: "Record an arrival" },
  preview: {
    fr: "Le pilotage recevra le nombre d'arrivées par jour pour la ville. Rien d'autre ne sort de la pièce.",
    en: "Steering will receive the number of arrivals by day for the city. Nothing else leaves the room.",
  },
  input: z.strictObject({
    site: id({ label: { fr: "Site", en: "Site" }, from: "sites" }),
    entered_on: day({ label: entered, earliest: "2018-01-01" }),
    same_person_as: id({
      label: {
        fr: "Déjà venue : choisissez un séjour de la personne",
        en: "Here before: choose a stay of the person",
      },
      hint: {
        fr: "Vide si c'est une première arrivée : une clé au hasard est créée",
        en: "Empty for a first arrival: a random key is made",
      },
      from: "stays",
    }).optional(),
  }),
  run: async (tx, input) => {
    const site = await findSite(tx, input.site);
    if (!site) return refuseMissing({ fr: "ce site", en: "this site" });
    const refused =
      refuseClosed(site) ??
      refuseLater("entered_on", entered, input.entered_on, tx.today) ??
      refuseOutside("entered_on", entered, site, input.entered_on);
    if (refused) return refused;
    const known = input.same_person_as === undefined ? undefined : await findStay(tx, input.same_person_as);
    if (input.same_person_as !== undefined && !known)
      return refuseMissing({ fr: "ce séjour", en: "this stay" });
    const again = known && refuseAgain(await staysOf(tx, known.person), input.entered_on);
    if (again) return again;
    const person = known?.person ?? tx.newId();
    const stay = tx.newId();
    await addStay(tx, { id: stay, site_id: site.site_id, person, entered_on: input.entered_on });
    tx.touch(input.entered_on);
    tx.audit({ act: "enter-stay", subject: `stay ${stay}`, detail: { entered_on: input.entered_on } });
    return ok({ id: stay });
  },
});
