import { z } from "zod";
import { defineAct } from "../../../../kernel/act.ts";
import { daysSince, refuseBefore, refuseLater } from "../../../../kernel/parse/day-order.ts";
import { choice, day, id, version } from "../../../../kernel/parse/fields.ts";
import { ok, refuseMissing, refuseStale } from "../../../../kernel/refusal.ts";
import { stayLifecycle } from "../../lifecycle.ts";
import { refuseMismatch } from "../../rules/exits.ts";
import { refuseFrom } from "../../rules/stay-states.ts";
import { endStay as end, findStay } from "../../store/stays.ts";
import { destinations, exitReasons } from "../../words.ts";

const left = { fr: "Sortie le", en: "Left on" };
const arrival = { fr: "l'arrivée", en: "the arrival" };
const readiness = { fr: "le jour où la personne était prête", en: "the day the person was ready" };

/** Ends a stay, with where the person goes and why. The day of exit is not a night. */
export const endStay = defineAct({
  room: "shelter",
  name: "end-stay",
  roles: stayLifecycle.end.by,
  title: { fr: "Enregistrer une sortie", en: "Record an exit" },
  preview: {
    fr: "Le pilotage recevra le nombre de sorties par jour et par destination, pour la ville.",
    en: "Steering will receive the number of exits by day and destination, for the city.",
  },
  fromRecord: true,
  input: z.strictObject({
    stay: id({ label: { fr: "Séjour", en: "Stay" }, from: "stays" }),
    left_on: day({ label: left, hint: { fr: "Ce jour n'est pas une nuit", en: "This day is not a night" } }),
    destination: choice({
      label: { fr: "Destination", en: "Destination" },
      hint: { fr: "« Inconnue » est une réponse", en: "“Unknown” is an answer" },
      options: destinations,
    }),
    reason: choice({ label: { fr: "Motif", en: "Reason" }, options: exitReasons }),
    version: version(),
  }),
  run: async (tx, { destination, reason, ...input }) => {
    const stay = await findStay(tx, input.stay);
    if (!stay) return refuseMissing({ fr: "ce séjour", en: "this stay" });
    const refused =
      refuseFrom(stayLifecycle.end, stay) ??
      refuseLater("left_on", left, input.left_on, tx.today) ??
      refuseBefore("left_on", left, input.left_on, stay.entered_on, arrival) ??
      (stay.ready_since === null
        ? undefined
        : refuseBefore("left_on", left, input.left_on, stay.ready_since, readiness)) ??
      refuseMismatch(destination, reason);
    if (refused) return refused;
    const exit = { left_on: input.left_on, exit_destination: destination, exit_reason: reason };
    if ((await end(tx, stay.id, input.version, exit)) === 0) return refuseStale(input, stay);
    tx.touch(input.left_on, ...(stay.ready_since === null ? [] : daysSince(input.left_on, tx.today)));
    tx.audit({
      act: "end-stay",
      subject: `stay ${stay.id}`,
      detail: { left_on: input.left_on, destination, reason },
    });
    return ok({ id: stay.id });
  },
});
